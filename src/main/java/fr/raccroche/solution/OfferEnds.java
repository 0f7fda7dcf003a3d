package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferRights.Right;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Until when offers stay: who publishes one says the day it leaves the catalogue, changes
 * it or takes it back.
 */
@Component
public class OfferEnds {

	/** Where there is something to retire. */
	private static final Set<State> THERE = Set.of(State.PUBLISHED, State.SUSPENDED);

	private final EndStore store;

	private final OfferChanges changes;

	private final Offers offers;

	OfferEnds(EndStore store, OfferChanges changes, Offers offers) {
		this.store = store;
		this.changes = changes;
		this.offers = offers;
	}

	/**
	 * An end to come, or missed.
	 *
	 * @param end what was said
	 * @param offer as it is now
	 */
	public record Ending(PlannedEnd end, Solution offer) {
	}

	/** What was said of one; empty for nothing. */
	public Mono<Optional<PlannedEnd>> find(SolutionId id) {
		return this.store.find(id).map(EndStore.Seen::end).map(Optional::of).defaultIfEmpty(Optional.empty());
	}

	/** Those of the offers they look after that the public sees, the nearest first. */
	public Mono<List<Ending>> list(Staff staff) {
		return this.store.list()
			.flatMap((ends) -> this.offers.listAmong(staff.remit(), ends.stream().map(PlannedEnd::solutionId).toList())
				.map((theirs) -> {
					Map<SolutionId, Solution> there = theirs.stream()
						.map(StoredSolution::solution)
						.filter(OfferEnds::isThere)
						.collect(Collectors.toMap(Solution::id, Function.identity()));
					return ends.stream()
						.flatMap((end) -> Optional.ofNullable(there.get(end.solutionId()))
							.map((offer) -> new Ending(end, offer))
							.stream())
						.toList();
				}));
	}

	/**
	 * One that they publish.
	 * @return fails with {@link Problem} 404 when it is none of theirs, 403 when they may
	 * not publish it, 409 when the public does not see it
	 */
	public Mono<StoredSolution> get(Staff staff, SolutionId id) {
		return this.changes.get(staff, id).flatMap((owned) -> {
			if (owned.right() != Right.PUBLISH) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela."));
			}
			return isThere(owned.stored().solution()) ? Mono.just(owned.stored()) : Mono
				.error(Problem.conflict("Cette offre n'est pas au catalogue : il n'y a pas de retrait à prévoir."));
		});
	}

	/** Says the day, instead of any other. */
	public Mono<PlannedEnd> plan(Staff staff, SolutionId id, LocalDate on) {
		return get(staff, id).flatMap((stored) -> this.store.put(new PlannedEnd(id, on, staff.account().id(), false)));
	}

	/** Takes the day back: it stays. */
	public Mono<Void> takeBack(Staff staff, SolutionId id) {
		return get(staff, id).flatMap((stored) -> this.store.erase(id));
	}

	static boolean isThere(Solution solution) {
		return THERE.contains(solution.life().state());
	}

}
