package fr.raccroche.offer;

import java.util.List;

import fr.raccroche.account.Remit;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The networks somebody may give an offer to.
 */
@Component
public class NetworkChoice {

	private final Networks networks;

	NetworkChoice(Networks networks) {
		this.networks = networks;
	}

	/** Their names, in the order of the alphabet. */
	public Mono<List<String>> list(Remit remit) {
		return this.networks.list()
			.map((all) -> all.stream()
				.filter((network) -> remit.everything() || remit.networks().contains(network.name())
						|| (network.academie() != null && remit.academies().contains(network.academie()))
						|| !remit.structures().isEmpty())
				.map(FoqualeNetwork::name)
				.sorted()
				.toList());
	}

}
