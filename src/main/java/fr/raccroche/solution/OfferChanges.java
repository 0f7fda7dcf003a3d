package fr.raccroche.solution;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferRights.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * The small changes that staff makes by one button. They say what they change and leave
 * the rest: when somebody else writes at the same moment, they are made again on what is
 * there then.
 */
@Component
public class OfferChanges {

	private static final int TRIES = 5;

	private final Solutions solutions;

	private final SolutionBulk bulk;

	private final OfferRights rights;

	private final EndStore ends;

	private final Clock clock;

	OfferChanges(Solutions solutions, SolutionBulk bulk, OfferRights rights, EndStore ends, Clock clock) {
		this.ends = ends;
		this.bulk = bulk;
		this.solutions = solutions;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * A solution somebody may look after.
	 *
	 * @param stored as it is now
	 * @param right what they may do with it
	 */
	public record Owned(StoredSolution stored, Right right) {
	}

	/**
	 * One of theirs.
	 * @return fails with {@link Problem} 404 when it is not, or is not there
	 */
	public Mono<Owned> get(Staff staff, SolutionId id) {
		return this.solutions.find(id)
			.flatMap((stored) -> Mono
				.justOrEmpty(this.rights.of(staff, stored.solution()).map((right) -> new Owned(stored, right))))
			.switchIfEmpty(
					Mono.error(Problem.notFound("Cette offre n'existe pas, ou elle n'est pas de votre réseau.")));
	}

	/**
	 * Notes that all of it is true today.
	 * @param typed what they typed beside the button: it is saved with it, or nothing is
	 */
	public Mono<StoredSolution> verify(Staff staff, SolutionId id, UnaryOperator<Solution> typed) {
		return change(staff, id, Right.CONTRIBUTE, (solution) -> verified(staff, typed.apply(solution)));
	}

	/**
	 * Notes of many that all of each is true today, at once.
	 * @param offers published, or of any other state that this does not change
	 * @return those that somebody else wrote at the same moment: they stay as they are
	 */
	public Mono<Set<SolutionId>> verifyAll(Staff staff, Collection<Owned> offers) {
		Author author = Author.of(staff);
		List<Edit> edits = new ArrayList<>();
		for (Owned owned : offers) {
			Solution verified = verified(staff, owned.stored().solution());
			if (!verified.equals(owned.stored().solution())) {
				edits.add(new Edit(verified, owned.stored().revision(), author));
			}
		}
		return Mono.fromCallable(() -> this.bulk.edit(edits)).subscribeOn(Schedulers.boundedElastic());
	}

	private Solution verified(Staff staff, Solution solution) {
		return solution.with(new Verification(Words.today(this.clock), this.rights.voice(staff, solution),
				solution.verification().everyMonths()));
	}

	/** Sets the places left now; null when nobody knows. */
	public Mono<StoredSolution> setPlaces(Staff staff, SolutionId id, @Nullable Integer places) {
		return setPlaces(staff, id, new NewPlaces(places, (now) -> Optional.empty()));
	}

	/**
	 * Sets the number of places.
	 * @return fails with {@link SolutionRefused} when it may not be
	 */
	public Mono<StoredSolution> setPlaces(Staff staff, SolutionId id, NewPlaces places) {
		return change(staff, id, Right.CONTRIBUTE, places::on);
	}

	/**
	 * Sets the dated entries one can still ask for; those of the past stay as they are.
	 */
	public Mono<StoredSolution> setSessions(Staff staff, SolutionId id, List<Session> upcoming) {
		return change(staff, id, Right.CONTRIBUTE,
				(solution) -> solution.with(solution.entry().withUpcoming(upcoming, Words.today(this.clock))));
	}

	/** Whether it is the portal that paused it, because nobody confirmed it. */
	public Mono<Boolean> pausedByPortal(StoredSolution stored) {
		return (stored.solution().life().state() != State.SUSPENDED) ? Mono.just(false)
				: this.solutions.listRevisions(stored.solution().id())
					.map((revisions) -> revisions.stream()
						.filter((revision) -> !revision.setAside())
						.findFirst()
						.filter((last) -> last.by().equals(Author.UNCONFIRMED))
						.isPresent());
	}

	/**
	 * Notes that all of it is true today, and shows it again: what the portal paused,
	 * whoever may confirm it may bring back.
	 */
	public Mono<StoredSolution> revive(Staff staff, SolutionId id, UnaryOperator<Solution> typed) {
		return get(staff, id).flatMap((owned) -> pausedByPortal(owned.stored()))
			.flatMap((paused) -> paused
					? change(staff, id, Right.CONTRIBUTE,
							(solution) -> Step.PUBLISH.taken(verified(staff, typed.apply(solution))))
					: verify(staff, id, typed));
	}

	/**
	 * Pauses what nobody confirmed, unless somebody did so meanwhile.
	 * @return empty when there is nothing to pause any more
	 */
	public Mono<StoredSolution> pause(StoredSolution unconfirmed) {
		return this.solutions
			.save(new Edit(Step.SUSPEND.taken(unconfirmed.solution()), unconfirmed.revision(), Author.unconfirmed()))
			.onErrorComplete(Problem::isConflict);
	}

	/** Takes a step in its life. What is retired already has no end to come. */
	public Mono<StoredSolution> take(Staff staff, SolutionId id, Step step) {
		Mono<StoredSolution> taken = change(staff, id, Right.PUBLISH, step::taken);
		return (step != Step.ARCHIVE) ? taken
				: taken.flatMap((retired) -> this.ends.erase(id).onErrorComplete().thenReturn(retired));
	}

	/**
	 * Says what stands in the catalogue in place of what is retired.
	 * @param by one of those they decide about, published; empty for nothing
	 * @return fails with {@link SolutionRefused} when either is not so
	 */
	public Mono<StoredSolution> replace(Staff staff, SolutionId id, Optional<SolutionId> by) {
		Mono<List<SolutionId>> replacements = by
			.map((other) -> get(staff, other).filter(OfferChanges::replaces)
				.map((owned) -> List.of(owned.stored().solution().id()))
				.switchIfEmpty(Mono.error(refusal("cette offre n'est plus publiée : choisissez-en une autre"))))
			.orElse(Mono.just(List.of()));
		return replacements.flatMap((others) -> change(staff, id, Right.PUBLISH, (solution) -> {
			if (solution.life().state() != State.ARCHIVED) {
				throw refusal("seule une offre retirée est remplacée");
			}
			return solution.with(new Life(State.ARCHIVED, others));
		}));
	}

	private static boolean replaces(Owned owned) {
		return owned.right() == Right.PUBLISH && owned.stored().solution().life().state() == State.PUBLISHED;
	}

	private static SolutionRefused refusal(String sentence) {
		return new SolutionRefused(List.of(new Reason("remplace_par", sentence)));
	}

	/** Takes it out of the catalogue on the day they said, if it is still there. */
	Mono<StoredSolution> retire(Staff staff, PlannedEnd end) {
		return change(staff, end.solutionId(), Right.PUBLISH,
				(solution) -> OfferEnds.isThere(solution) ? Step.ARCHIVE.taken(solution) : solution,
				Author.onPlannedDay(staff.account().id(), end.on()));
	}

	private Mono<StoredSolution> change(Staff staff, SolutionId id, Right needed, UnaryOperator<Solution> change) {
		return change(staff, id, needed, change, Author.of(staff));
	}

	private Mono<StoredSolution> change(Staff staff, SolutionId id, Right needed, UnaryOperator<Solution> change,
			Author author) {
		return Mono.defer(() -> get(staff, id)).flatMap((owned) -> {
			if (owned.right().compareTo(needed) > 0) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela."));
			}
			StoredSolution now = owned.stored();
			Solution changed = change.apply(now.solution());
			return changed.equals(now.solution()) ? Mono.just(now)
					: this.solutions.save(new Edit(changed, now.revision(), author));
		})
			.retryWhen(Retry.backoff(TRIES, Duration.ofMillis(50))
				.filter(Problem::isConflict)
				.onRetryExhaustedThrow((retry, last) -> last.failure()));
	}

}
