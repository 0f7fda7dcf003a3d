package fr.raccroche.solution.reminder;

import java.util.List;
import java.util.Objects;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
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

	/** They wait together for the public to see them. */
	private static final int AT_ONCE = 50;

	private final OfferChanges changes;

	Confirmations(OfferChanges changes) {
		this.changes = changes;
	}

	/** Null for one that is confirmed. */
	private record Outcome(Confirmed.@Nullable Failed failed) {
	}

	/** Confirms what is ticked in a form, as {@code offre}. */
	Mono<Confirmed> confirm(Staff staff, FormBody form) {
		List<String> ticked = form.values().getOrDefault("offre", List.of());
		return Flux.fromIterable(ticked)
			.distinct()
			.take(MOST)
			.flatMap((id) -> confirm(staff, id), AT_ONCE)
			.collectList()
			.map((outcomes) -> new Confirmed(outcomes.size(),
					outcomes.stream().map(Outcome::failed).filter(Objects::nonNull).toList()));
	}

	private Mono<Outcome> confirm(Staff staff, String id) {
		return Mono.fromCallable(() -> new SolutionId(id))
			.onErrorMap(IllegalArgumentException.class, (ex) -> Problem.notFound("Cette offre n'existe pas."))
			.flatMap((offer) -> this.changes.get(staff, offer)
				.flatMap((owned) -> this.changes.verify(staff, offer)
					.thenReturn(new Outcome(null))
					.onErrorResume(Confirmations::isTold,
							(failure) -> failed(owned.stored().solution().title(), failure))))
			.onErrorResume(Confirmations::isTold, (failure) -> failed(id, failure));
	}

	private static boolean isTold(Throwable failure) {
		return failure instanceof Problem || failure instanceof SolutionRefused;
	}

	private static Mono<Outcome> failed(String title, Throwable failure) {
		String why = switch (failure) {
			case Problem problem -> problem.sentence();
			case SolutionRefused refused -> refused.reasons().getFirst().sentence();
			default -> throw new IllegalStateException(failure);
		};
		return Mono.just(new Outcome(new Confirmed.Failed(title, why)));
	}

}
