package fr.raccroche.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Turns mandates into what they hold today.
 */
@Component
class Remits {

	private final Networks networks;

	private final Clock clock;

	Remits(Networks networks, Clock clock) {
		this.networks = networks;
		this.clock = clock;
	}

	Mono<Remit> of(Account account) {
		LocalDate today = Words.today(this.clock);
		List<Mandate> held = account.mandates().stream().filter((mandate) -> mandate.holds(today)).toList();
		return this.networks.find(scopes(held, Role.HEAD, Role.DEPUTY))
			.map((found) -> new Remit(held.stream().anyMatch((mandate) -> mandate.role() == Role.ADMINISTRATOR),
					scopes(held, Role.COORDINATOR), names(found), scopes(held, Role.CONTRIBUTOR)));
	}

	private static Set<String> names(Collection<FoqualeNetwork> networks) {
		return networks.stream().flatMap((network) -> network.names().stream()).collect(Collectors.toSet());
	}

	private static Set<String> scopes(List<Mandate> mandates, Role... roles) {
		List<Role> wanted = List.of(roles);
		return mandates.stream()
			.filter((mandate) -> wanted.contains(mandate.role()))
			.map((mandate) -> Objects.requireNonNull(mandate.scope()))
			.collect(Collectors.toSet());
	}

}
