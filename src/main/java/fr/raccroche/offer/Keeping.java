package fr.raccroche.offer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.StoredSolution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps what a form brings together with what was kept elsewhere meanwhile: in another
 * tab, or by somebody else. What only one side changed counts; where both wrote, a person
 * decides, and nothing is kept before. What was published meanwhile never becomes a
 * second offer.
 */
@Component
public class Keeping {

	private static final int TRIES = 5;

	private final Proposals proposals;

	private final ProposalStore store;

	private final OfferChanges offers;

	private final OfferCells cells;

	Keeping(Proposals proposals, ProposalStore store, OfferChanges offers, OfferCells cells) {
		this.proposals = proposals;
		this.store = store;
		this.offers = offers;
		this.cells = cells;
	}

	/** Who keeps it, which tells what may happen unasked. */
	public enum By {

		/** The page, while somebody types. */
		TYPING,
		/** A button that keeps, and does nothing more. */
		SAVING,
		/** A button that chooses one of several texts, while others wait for a choice. */
		CHOOSING,
		/** A button that sends it to others. */
		SENDING,
		/**
		 * A button that decides about it: what its reader has not read is not decided.
		 */
		DECIDING

	}

	/** What became of it. */
	public sealed interface Outcome {

	}

	/**
	 * It is kept, or ready for the button.
	 *
	 * @param proposal with all that is written
	 * @param seen what stands in the store, which may be less
	 * @param taken columns that came from elsewhere
	 */
	public record Kept(Proposal proposal, Seen seen, Set<String> taken) implements Outcome {
	}

	/**
	 * It is kept as another draft, as the one it was is no more.
	 *
	 * @param proposal the new one
	 */
	public record Apart(Proposal proposal) implements Outcome {
	}

	/**
	 * It changed elsewhere: its reader decides, and nothing is kept before.
	 *
	 * @param known as it is kept
	 * @param sent as the form brought it
	 * @param merge both together
	 */
	public record Met(Proposal known, Map<String, String> sent, Merge merge) implements Outcome {

		/** Both together, as the form shows it: not kept. */
		public Proposal together() {
			return this.known.taking(this.merge.cells(), this.known.basedOn(), this.known.target());
		}

	}

	/**
	 * It publishes itself, so that typing alone changes nothing.
	 *
	 * @param known as it is kept
	 */
	public record Held(Proposal known) implements Outcome {
	}

	/**
	 * It was published meanwhile.
	 *
	 * @param offer which
	 */
	public record Public(SolutionId offer) implements Outcome {
	}

	/**
	 * Keeps it.
	 * @return fails with {@link Problem} 404 when it is not theirs, or was given up
	 */
	public Mono<Outcome> keep(Staff staff, Writing writing, By by) {
		return keep(staff, writing, by, TRIES);
	}

	private Mono<Outcome> keep(Staff staff, Writing writing, By by, int tries) {
		return this.proposals.get(staff, writing.id())
			.map(Optional::of)
			.onErrorResume(Problem::isNotFound, (absent) -> Mono.just(Optional.empty()))
			.flatMap((known) -> known.map((there) -> onto(staff, there, writing, by))
				.orElseGet(() -> anew(staff, writing, by)))
			// another page was quicker: its text is read, and put together
			.onErrorResume((failure) -> tries > 1 && Problem.isConflict(failure),
					(failure) -> keep(staff, writing, by, tries - 1));
	}

	private Mono<Outcome> onto(Staff staff, Proposal known, Writing writing, By by) {
		if (known.version() == writing.version()) {
			return put(staff, known, writing, by, Set.of());
		}
		Map<String, String> theirs = known.cells();
		Merge merge = Merge.of(writing.seen().base(theirs, writing.cells()), theirs, writing.cells());
		boolean unread = by == By.DECIDING && !merge.taken().isEmpty() && mayBeOfOthers(staff, known);
		return (unread || !merge.disputes().isEmpty()) ? Mono.just(new Met(known, writing.cells(), merge))
				: put(staff, known, writing.onto(known, merge.cells()), by, merge.taken());
	}

	private static boolean mayBeOfOthers(Staff staff, Proposal known) {
		return known.stage() == Stage.SUBMITTED || known.stage() == Stage.SCHEDULED
				|| !known.author().equals(staff.account().id());
	}

	private Mono<Outcome> put(Staff staff, Proposal known, Writing writing, By by, Set<String> taken) {
		if (by == By.TYPING && known.stage() == Stage.SCHEDULED && !known.cells().equals(writing.cells())) {
			return Mono.just(new Held(known));
		}
		if (by == By.CHOOSING) {
			return Mono.just(new Kept(known.taking(writing.cells(), writing.basedOn(), known.target()),
					Seen.of(known.cells()), taken));
		}
		return (by == By.TYPING || by == By.SAVING)
				? this.proposals.keep(staff, writing)
					.<Outcome>map((kept) -> new Kept(kept, Seen.of(kept.cells()), taken))
				: this.proposals.take(staff, writing)
					.<Outcome>map((ready) -> new Kept(ready,
							Seen.of((ready.version() == known.version()) ? known.cells() : ready.cells()), taken));
	}

	/** The first time, or when it was published or given up. */
	private Mono<Outcome> anew(Staff staff, Writing writing, By by) {
		return this.store.find(writing.id())
			.hasElement()
			.flatMap((ofOthers) -> ofOthers ? begun(staff, writing) : unlessPublished(staff, writing, by));
	}

	private Mono<Outcome> unlessPublished(Staff staff, Writing writing, By by) {
		return this.offers.get(staff, writing.solutionId())
			.map((owned) -> Optional.of(owned.stored()))
			.onErrorResume(Problem::isNotFound, (absent) -> Mono.just(Optional.empty()))
			.flatMap((stored) -> stored.filter((present) -> isPublished(writing, present))
				.map((present) -> published(staff, writing, present, by))
				.orElseGet(() -> begun(staff, writing)));
	}

	/** Whether a form that was published, rather than one that begins a change. */
	private boolean isPublished(Writing writing, StoredSolution present) {
		return writing.offer() == null || writing.version() > 0
				|| (present.revision() > writing.basedOn() && says(writing, present.solution()));
	}

	private Mono<Outcome> published(Staff staff, Writing writing, StoredSolution present, By by) {
		SolutionId offer = present.solution().id();
		if (by == By.TYPING || says(writing, present.solution())) {
			return Mono.just(new Public(offer));
		}
		// a fresh one was published as the first revision
		long base = (writing.offer() == null) ? 1 : writing.basedOn();
		return this.proposals.keep(staff, new Writing(Proposals.anId(), offer, base, 0, writing.cells()))
			.<Outcome>map(Apart::new);
	}

	/** Whether the offer says that already. */
	private boolean says(Writing writing, Solution present) {
		Map<String, String> beside = Map.of("id", present.id().value(), "etat", present.life().state().code());
		return this.cells.read(writing.cells(), beside) instanceof SolutionDraft.Built built
				&& this.cells.of(built.solution()).equals(this.cells.of(present));
	}

	private Mono<Outcome> begun(Staff staff, Writing writing) {
		return this.proposals.keep(staff, writing)
			.map((kept) -> kept.id().equals(writing.id()) ? new Kept(kept, Seen.of(kept.cells()), Set.of())
					: new Apart(kept));
	}

}
