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

	private final OfferRights rights;

	private final Solutions solutions;

	OfferEnds(EndStore store, OfferChanges changes, Offers offers, OfferRights rights, Solutions solutions) {
		this.rights = rights;
		this.solutions = solutions;
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

	/** The day that one leaves by itself; empty when none stands. */
	public Mono<Optional<PlannedEnd>> findStanding(SolutionId id) {
		return this.store.find(id)
			.map(EndStore.Seen::end)
			.filter((end) -> !end.missed())
			.filterWhen((end) -> this.solutions.find(id).map((stored) -> isThere(stored.solution())))
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
	}

	/**
	 * Those of the offers they look after that are in the catalogue, the nearest first;
	 * missed ones only of what they publish.
	 */
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
							.filter((offer) -> !end.missed() || publishes(staff, offer))
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
		return published(staff, id).flatMap((stored) -> isThere(stored.solution()) ? Mono.just(stored) : Mono
			.error(Problem.conflict("Cette offre n'est pas au catalogue : il n'y a pas de retrait à prévoir.")));
	}

	private Mono<StoredSolution> published(Staff staff, SolutionId id) {
		return this.changes.get(staff, id)
			.flatMap((owned) -> (owned.right() == Right.PUBLISH) ? Mono.just(owned.stored())
					: Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela.")));
	}

	private boolean publishes(Staff staff, Solution offer) {
		return this.rights.of(staff, offer).filter((right) -> right == Right.PUBLISH).isPresent();
	}

	/** Says the day, instead of any other. */
	public Mono<PlannedEnd> plan(Staff staff, SolutionId id, LocalDate on) {
		return get(staff, id).flatMap((stored) -> this.store.put(new PlannedEnd(id, on, staff.account().id(), false)));
	}

	/** Takes the day back: it stays. */
	public Mono<Void> takeBack(Staff staff, SolutionId id) {
		return published(staff, id).flatMap((stored) -> this.store.erase(id));
	}

	static boolean isThere(Solution solution) {
		return THERE.contains(solution.life().state());
	}

}
