package fr.raccroche.offer.move;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * On the desk: offers that somebody, or their network, gives to another one, until these
 * days' answers are old.
 */
@Component
class GivenSection implements DeskSection {

	private static final Duration NEWS = Duration.ofDays(14);

	private static final int FIRST = 5;

	private final MoveStore store;

	private final Networks networks;

	private final Solutions solutions;

	private final Clock clock;

	GivenSection(MoveStore store, Networks networks, Solutions solutions, Clock clock) {
		this.store = store;
		this.networks = networks;
		this.solutions = solutions;
		this.clock = clock;
	}

	@Override
	public int getOrder() {
		return OFFERS - 3;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return !staff.remit().delegates() ? Mono.empty() : this.store.listGiven(staff, this.clock.instant().minus(NEWS))
			.filter((moves) -> !moves.isEmpty())
			.flatMap((moves) -> rows(moves).map((rows) -> new Part("confiees-ailleurs", "Offres que vous confiez",
					moves.size(), null, rows, "/espace/offres", "Toutes vos offres")));
	}

	private Mono<List<Row>> rows(List<OfferMove> moves) {
		List<OfferMove> first = moves.stream().limit(FIRST).toList();
		return this.networks.find(first.stream().map(OfferMove::network).distinct().toList())
			.map((found) -> found.stream().collect(Collectors.toMap(FoqualeNetwork::id, FoqualeNetwork::name)))
			.flatMap((names) -> Flux.fromIterable(first)
				.concatMap((move) -> this.solutions.find(move.solutionId())
					.map(StoredSolution::solution)
					.map((solution) -> row(move, solution, names)))
				.collectList());
	}

	private static Row row(OfferMove move, Solution solution, Map<String, String> names) {
		return new Row(solution.title(), href(move, solution),
				MoveWords.state(move, names.getOrDefault(move.network(), move.network())), move.refused());
	}

	/** What is theirs no more, they see as everybody does. */
	private static String href(OfferMove move, Solution solution) {
		if (!move.done()) {
			return "/espace/offres/" + solution.id() + "/confier";
		}
		return (solution.life().state() == State.PUBLISHED) ? "/solutions/" + solution.id() : "/espace/offres";
	}

}
