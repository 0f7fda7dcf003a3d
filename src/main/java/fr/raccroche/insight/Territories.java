package fr.raccroche.insight;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.Remit;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Offers;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The territories somebody of staff looks at.
 */
@Component
public class Territories {

	private static final String NETWORK = "reseau:";

	private static final String BASSIN = "bassin:";

	private final Gazetteer gazetteer;

	private final Offers offers;

	private final Networks networks;

	Territories(Gazetteer gazetteer, Offers offers, Networks networks) {
		this.gazetteer = gazetteer;
		this.offers = offers;
		this.networks = networks;
	}

	/**
	 * By {@code france}, the slug of an académie, the code of a département, or as
	 * {@link Territory} says for a network and its bassins; empty when there is none.
	 */
	public Mono<Territory> find(String code) {
		if (code.startsWith(NETWORK)) {
			return network(code.substring(NETWORK.length())).flatMap((network) -> Mono.justOrEmpty(whole(network)));
		}
		if (code.startsWith(BASSIN) && code.contains("/")) {
			String slug = code.substring(code.indexOf('/') + 1);
			return network(code.substring(BASSIN.length(), code.indexOf('/'))).flatMap(
					(network) -> Mono.justOrEmpty(network.sheet().bassin(slug).map((bassin) -> of(network, bassin))));
		}
		return Mono.justOrEmpty(findDivision(code));
	}

	private Mono<FoqualeNetwork> network(String id) {
		return id.isEmpty() ? Mono.empty() : this.networks.find(id).map(Networks.Kept::network);
	}

	private Optional<Territory> findDivision(String code) {
		if (code.equals(Territory.FRANCE)) {
			return Optional.of(Territory.france(this.gazetteer));
		}
		return this.gazetteer.findAcademie(code)
			.map((academie) -> new Territory(academie.slug(), Named.of(academie),
					this.gazetteer.listDepartements(academie.slug()), Set.of()))
			.or(() -> this.gazetteer.findDepartement(code).map(Territories::of));
	}

	private static Territory of(Departement departement) {
		return new Territory(departement.code(), departement.name(), List.of(departement), Set.of());
	}

	/** All its bassins; empty before it has one. */
	private static Optional<Territory> whole(FoqualeNetwork network) {
		Set<String> communes = network.sheet().communes();
		return communes.isEmpty() ? Optional.empty()
				: Optional.of(new Territory(NETWORK + network.id(), network.name(), List.of(), communes));
	}

	private Territory of(FoqualeNetwork network, Bassin bassin) {
		return new Territory(BASSIN + network.id() + "/" + bassin.slug(), bassin.title(this.gazetteer), List.of(),
				bassin.communes());
	}

	/** The first of their networks that has bassins. */
	private Mono<Territory> network(Remit remit) {
		return this.networks.listNamed(remit.networks())
			.flatMap((networks) -> Mono.justOrEmpty(networks.stream()
				.sorted(Words.byName(FoqualeNetwork::name))
				.flatMap((network) -> whole(network).stream())
				.findFirst()));
	}

	/**
	 * Theirs first of all: the first académie they coordinate, or else their network that
	 * has bassins, or else the département where most of what they publish is; empty when
	 * there is none.
	 */
	public Mono<Territory> own(Remit remit) {
		Set<String> academies = remit.academies();
		if (!academies.isEmpty()) {
			return Mono.justOrEmpty(academies.stream().sorted().findFirst().flatMap(this::findDivision));
		}
		return remit.everything() ? Mono.empty() : network(remit)
			.switchIfEmpty(Mono.defer(() -> this.offers.mainDepartement(remit).flatMap(this::find)));
	}

}
