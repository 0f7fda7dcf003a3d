package fr.raccroche.search.web;

import java.util.List;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.solution.NetworkLife;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * From the name of a network, as solutions carry it, to its page.
 */
@Component
class NetworkAddresses {

	private static final String ROOT = "/reseaux/";

	private final Networks networks;

	private final NetworkLife life;

	private final boolean demonstration;

	NetworkAddresses(Networks networks, NetworkLife life, RaccrocheSettings settings) {
		this.life = life;
		this.networks = networks;
		this.demonstration = settings.demonstration();
	}

	/** From the root, in French; empty when nobody knows that network. */
	Mono<String> address(@Nullable String name) {
		return (name == null) ? Mono.empty()
				: this.networks.listNamed(List.of(name))
					.map(this::addresses)
					.flatMap((found) -> Mono.justOrEmpty(found.stream().findFirst()));
	}

	/** Those that are more than a name, from the root, in French. */
	Mono<List<String>> list() {
		return this.networks.list().flatMap(this.life::among).map(this::addresses);
	}

	private List<String> addresses(List<FoqualeNetwork> found) {
		return found.stream()
			.filter((network) -> this.demonstration || !network.demonstration())
			.map((network) -> ROOT + network.id())
			.sorted()
			.toList();
	}

}
