package fr.raccroche.search.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * From the name of a network, as solutions carry it, to its page.
 */
@Component
class NetworkAddresses {

	/** A new network waits so long for its links. */
	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Mono<Map<String, String>> addresses;

	NetworkAddresses(Networks networks, RaccrocheSettings settings) {
		this.addresses = Mono.defer(networks::list).map((all) -> {
			Map<String, String> byName = new HashMap<>();
			all.stream()
				.filter((network) -> settings.demonstration() || !network.demonstration())
				.forEach((network) -> network.names().forEach((name) -> byName.put(name, "/reseaux/" + network.id())));
			return byName;
		}).cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/** From the root, in French; empty when nobody knows that network. */
	Mono<String> address(@Nullable String name) {
		return (name == null) ? Mono.empty() : this.addresses.mapNotNull((byName) -> byName.get(name));
	}

	/** Every one of them, from the root, in French. */
	Mono<List<String>> list() {
		return this.addresses.map((byName) -> byName.values().stream().distinct().sorted().toList());
	}

}
