package fr.raccroche.solution.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferChanges.Owned;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Many offers that are still true, by one press. Each is confirmed or not by itself, and
 * whoever pressed is told which are not.
 */
@Component
class Confirmations {

	/** Boxes that a page has at most. */
	static final int MOST = 500;

	private static final int AT_ONCE = 10;

	private final OfferChanges changes;

	Confirmations(OfferChanges changes) {
		this.changes = changes;
	}

	/**
	 * What is ticked.
	 *
	 * @param owned one of theirs that is published; null otherwise
	 * @param failed why it cannot be confirmed; null when it may be
	 */
	private record Ticked(@Nullable Owned owned, Confirmed.@Nullable Failed failed) {
	}

	/** Confirms what is ticked in a form, as {@code offre}. */
	Mono<Confirmed> confirm(Staff staff, FormBody form) {
		return Flux.fromIterable(form.values().getOrDefault("offre", List.of()))
			.distinct()
			.take(MOST)
			.flatMapSequential((id) -> ticked(staff, id), AT_ONCE)
			.collectList()
			.flatMap((ticked) -> confirm(staff, ticked));
	}

	private Mono<Ticked> ticked(Staff staff, String id) {
		return Mono.fromCallable(() -> new SolutionId(id))
			.onErrorMap(IllegalArgumentException.class, (ex) -> Problem.notFound("Cette offre n'existe pas."))
			.flatMap((offer) -> this.changes.get(staff, offer))
			.map((owned) -> (owned.stored().solution().life().state() == State.PUBLISHED) ? new Ticked(owned, null)
					: new Ticked(null, failed(owned, "elle n'est pas publiée en ce moment.")))
			.onErrorResume(Problem.class,
					(problem) -> Mono.just(new Ticked(null, new Confirmed.Failed(id, problem.sentence()))));
	}

	private Mono<Confirmed> confirm(Staff staff, List<Ticked> ticked) {
		List<Owned> good = new ArrayList<>();
		List<Confirmed.Failed> failed = new ArrayList<>();
		for (Ticked one : ticked) {
			if (one.owned() != null) {
				good.add(one.owned());
			}
			if (one.failed() != null) {
				failed.add(one.failed());
			}
		}
		Mono<Set<SolutionId>> refused = good.isEmpty() ? Mono.just(Set.of()) : this.changes.verifyAll(staff, good);
		return refused.map((ids) -> {
			good.stream()
				.filter((owned) -> ids.contains(owned.stored().solution().id()))
				.forEach((owned) -> failed
					.add(failed(owned, "quelqu'un l'a modifiée au même moment : relisez-la, puis confirmez-la.")));
			return new Confirmed(ticked.size(), failed);
		});
	}

	private static Confirmed.Failed failed(Owned owned, String why) {
		return new Confirmed.Failed(owned.stored().solution().title(), why);
	}

}
