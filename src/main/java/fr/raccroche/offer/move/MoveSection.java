package fr.raccroche.offer.move;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * On the desk: offers that others give to a network of somebody.
 */
@Component
class MoveSection implements DeskSection {

	private static final int FIRST = 5;

	private final MoveStore store;

	private final Networks networks;

	private final Solutions solutions;

	MoveSection(MoveStore store, Networks networks, Solutions solutions) {
		this.store = store;
		this.networks = networks;
		this.solutions = solutions;
	}

	@Override
	public int getOrder() {
		return OFFERS - 4;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		if (!staff.remit().delegates()) {
			return Mono.empty();
		}
		return this.networks.list()
			.map((all) -> all.stream()
				.filter((network) -> Moves.decides(staff.remit(), network))
				.collect(Collectors.toMap(FoqualeNetwork::id, FoqualeNetwork::name)))
			.filter((own) -> !own.isEmpty())
			.flatMap((own) -> this.store.listFor(own.keySet())
				.filter((moves) -> !moves.isEmpty())
				.flatMap((moves) -> rows(moves, own).map((rows) -> new Part("confiees", "Offres qu'on vous confie",
						moves.size(), "Elles restent à leur réseau tant que vous n'avez pas accepté.", rows,
						rows.isEmpty() ? "/espace" : rows.getFirst().href(), "Répondre"))));
	}

	private Mono<List<Row>> rows(Collection<OfferMove> moves, Map<String, String> own) {
		return Flux.fromIterable(moves)
			.take(FIRST)
			.concatMap((move) -> this.solutions.find(move.solutionId())
				.map(StoredSolution::solution)
				.map((solution) -> row(move, solution, own)))
			.collectList();
	}

	private static Row row(OfferMove move, Solution solution, Map<String, String> own) {
		return new Row(solution.title(), "/espace/offres/" + solution.id() + "/confier",
				"pour « %s »".formatted(own.getOrDefault(move.network(), move.network())), false);
	}

}
