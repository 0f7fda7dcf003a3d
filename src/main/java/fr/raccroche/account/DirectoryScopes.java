package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.Structures;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * Names of networks, and of what the directory knows.
 */
@Component
class DirectoryScopes implements ScopeSource {

	private final Networks networks;

	private final Structures structures;

	DirectoryScopes(Networks networks, Structures structures) {
		this.networks = networks;
		this.structures = structures;
	}

	@Override
	public Mono<Map<String, String>> find(Role role, Set<String> ids) {
		return switch (role) {
			case HEAD, DEPUTY -> this.networks.find(ids)
				.map((found) -> found.stream().collect(Collectors.toMap(FoqualeNetwork::id, FoqualeNetwork::name)));
			case CONTRIBUTOR -> Mono.fromCallable(() -> {
				Map<String, String> names = new TreeMap<>();
				this.structures.findAll(ids).forEach((id, structure) -> names.put(id, structure.identity().name()));
				return names;
			}).onErrorMap(IOException.class, UncheckedIOException::new).subscribeOn(Schedulers.boundedElastic());
			case COORDINATOR, ADMINISTRATOR -> Mono.just(Map.of());
		};
	}

}
