package fr.raccroche.offer.team;

import java.util.Map;
import java.util.Set;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Role;
import fr.raccroche.account.ScopeSource;
import fr.raccroche.solution.OfferStructures;
import fr.raccroche.territory.Gazetteer;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Names of académies, and of structures that offers alone know.
 */
@Component
class OfferedScopes implements ScopeSource {

	private final OfferStructures offered;

	private final Gazetteer gazetteer;

	OfferedScopes(OfferStructures offered, Gazetteer gazetteer) {
		this.offered = offered;
		this.gazetteer = gazetteer;
	}

	@Override
	public Mono<Map<String, String>> find(Role role, Set<String> ids) {
		return switch (role) {
			case CONTRIBUTOR -> this.offered.names(new Remit(false, Set.of(), Set.of(), ids));
			case COORDINATOR -> Mono.just(Surroundings.named(this.gazetteer.listAcademies()));
			case HEAD, DEPUTY, ADMINISTRATOR -> Mono.just(Map.of());
		};
	}

}
