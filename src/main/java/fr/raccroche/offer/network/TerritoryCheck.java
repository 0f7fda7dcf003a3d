package fr.raccroche.offer.network;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkBounds;
import fr.raccroche.structure.Networks;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Whether a network may speak for communes: those of its académie, that no other network
 * has. Only the coordination of that académie and the administration let it go further.
 */
@Component
class TerritoryCheck {

	private static final int NAMED = 10;

	private final NetworkBounds bounds;

	private final Networks networks;

	private final CommuneLines lines;

	TerritoryCheck(NetworkBounds bounds, Networks networks, CommuneLines lines) {
		this.bounds = bounds;
		this.networks = networks;
		this.lines = lines;
	}

	/** Those of these communes that lie outside the network's académie, let or not. */
	Set<String> beyond(OpenNetwork open, Collection<String> communes) {
		return this.bounds.outside(open.network(), communes);
	}

	/** Why its bassins may not hold these communes; empty when they may. */
	Optional<String> refusal(OpenNetwork open, Collection<String> communes) {
		Set<String> beyond = beyond(open, communes);
		if (beyond.isEmpty() || open.mayGoBeyond()) {
			return Optional.empty();
		}
		return Optional.of((open.network().academie() == null)
				? "Ce réseau ne dit pas encore son académie : demandez à la coordination ou à l'administration."
				: "Hors de %s : %s. Seule la coordination de cette académie peut aller plus loin."
					.formatted(open.academie(), named(beyond)));
	}

	/**
	 * Why a contact may not answer for these communes: they are in none of the network's
	 * bassins, or in another network's. Empty when it may.
	 */
	Mono<Optional<String>> contactRefusal(OpenNetwork open, Set<String> communes) {
		if (!open.sheet().bassins().isEmpty()) {
			Set<String> strange = new LinkedHashSet<>(communes);
			strange.removeAll(open.sheet().communes());
			return Mono.just(strange.isEmpty() ? refusal(open, communes) : Optional
				.of("Dans aucun de vos bassins : %s. Ajoutez-les d'abord à un bassin.".formatted(named(strange))));
		}
		return holders(open, communes).map((taken) -> taken.isEmpty() ? refusal(open, communes)
				: Optional.of("Dans le territoire d'un autre réseau : %s.".formatted(named(taken.keySet()))));
	}

	/** Which other network has it, by commune: as far as it reaches itself. */
	Mono<Map<String, String>> holders(OpenNetwork open, Set<String> communes) {
		return this.networks.listHolding(communes).map((networks) -> {
			Map<String, String> holders = new TreeMap<>();
			networks.stream()
				.filter((network) -> !network.id().equals(open.network().id()))
				.map(this.bounds::within)
				.forEach((network) -> note(holders, network, communes));
			return holders;
		});
	}

	private static void note(Map<String, String> holders, FoqualeNetwork network, Set<String> communes) {
		for (Bassin bassin : network.sheet().bassins()) {
			bassin.communes()
				.stream()
				.filter(communes::contains)
				.forEach((code) -> holders.put(code, "%s (bassin « %s »)".formatted(network.name(), bassin.name())));
		}
	}

	/** "Bordeaux, Marseille et 4 autres communes". */
	String named(Collection<String> communes) {
		List<String> names = this.lines.names(communes);
		String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
		return (names.size() <= NAMED) ? some
				: some + " et " + Words.count(names.size() - NAMED, "autre commune", "autres communes");
	}

}
