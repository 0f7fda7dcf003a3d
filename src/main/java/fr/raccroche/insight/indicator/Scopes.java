package fr.raccroche.insight.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Offers;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What somebody of staff may see counted: every division of the country; of networks,
 * theirs and those of the académies they coordinate.
 */
@Component
public class Scopes {

	private final Gazetteer gazetteer;

	private final Networks networks;

	private final boolean demonstration;

	private final Offers offers;

	Scopes(Gazetteer gazetteer, Networks networks, Offers offers, RaccrocheSettings settings) {
		this.gazetteer = gazetteer;
		this.networks = networks;
		this.demonstration = settings.demonstration();
		this.offers = offers;
	}

	/** The one of that code; empty when there is none, or it is not for them. */
	public Mono<Scope> find(Remit remit, String code) {
		int colon = code.indexOf(':');
		if (colon < 0) {
			return Mono.justOrEmpty(division(code));
		}
		String id = code.substring(colon + 1).replaceAll("/.*", "");
		return id.isEmpty() ? Mono.empty()
				: this.networks.find(id)
					.map(Networks.Kept::network)
					.filter((network) -> sees(remit, network))
					.flatMap((network) -> Mono.justOrEmpty(Scope.find(network, code, this.gazetteer)));
	}

	private Optional<Scope> division(String code) {
		return code.equals(Scope.FRANCE.code()) ? Optional.of(Scope.FRANCE)
				: this.gazetteer.findAcademie(code)
					.map(Scope::of)
					.or(() -> this.gazetteer.findDepartement(code).map(Scope::of));
	}

	/** Whether the numbers of that network are for them. */
	public boolean sees(Remit remit, FoqualeNetwork network) {
		if (!isShown(network)) {
			return false;
		}
		String academie = network.academie();
		return remit.everything() || network.names().stream().anyMatch(remit.networks()::contains)
				|| academie != null && remit.academies().contains(academie);
	}

	private boolean isShown(FoqualeNetwork network) {
		return this.demonstration || !network.demonstration();
	}

	/**
	 * Where they begin: the country for who administers it, their académie, their
	 * network, or else the département where most of what they look after is.
	 */
	public Mono<Scope> own(Remit remit) {
		if (remit.everything()) {
			return Mono.just(Scope.FRANCE);
		}
		return Mono.justOrEmpty(remit.academies().stream().sorted().findFirst().flatMap(this::division))
			.switchIfEmpty(
					Mono.defer(() -> listOwn(remit)).flatMap((own) -> Mono.justOrEmpty(own.stream().findFirst())))
			.switchIfEmpty(Mono.defer(() -> this.offers.mainDepartement(remit))
				.flatMap((code) -> Mono.justOrEmpty(division(code))))
			.defaultIfEmpty(Scope.FRANCE);
	}

	/** Their networks, each before its bassins. */
	public Mono<List<Scope>> listOwn(Remit remit) {
		return this.networks.listNamed(remit.networks())
			.map((networks) -> networks.stream()
				.sorted(Words.byName(FoqualeNetwork::name))
				.flatMap((network) -> withBassins(network).stream())
				.toList());
	}

	private List<Scope> withBassins(FoqualeNetwork network) {
		return Stream.concat(Stream.of(Scope.of(network)), Scope.bassins(network, this.gazetteer).stream()).toList();
	}

	/**
	 * What a scope is made of, that is for them, each kind of part apart; the widest
	 * first.
	 */
	Mono<List<List<Scope>>> within(Remit remit, Scope scope) {
		return switch (scope.level()) {
			case COUNTRY -> networksWithin(remit, scope)
				.map((networks) -> List.of(listAcademies(), networks.stream().map(Scope::of).toList()));
			case ACADEMIE -> networksWithin(remit, scope).map((networks) -> List
				.of(networks.stream().map(Scope::of).toList(), bassins(networks), listDepartements(scope)));
			case NETWORK -> this.networks.find(scope.code().substring(scope.code().indexOf(':') + 1))
				.map((kept) -> List.of(Scope.bassins(kept.network(), this.gazetteer)));
			case DEPARTEMENT, BASSIN, ALONE -> Mono.just(List.of());
		};
	}

	private List<Scope> bassins(List<FoqualeNetwork> networks) {
		return networks.stream().flatMap((network) -> Scope.bassins(network, this.gazetteer).stream()).toList();
	}

	/** The networks within it that are for them, by name; none for what holds none. */
	private Mono<List<FoqualeNetwork>> networksWithin(Remit remit, Scope scope) {
		boolean theirs = remit.everything() || remit.academies().contains(scope.code());
		return !scope.holdsNetworks() || !theirs ? Mono.just(List.of()) : this.networks.list()
			.map((all) -> all.stream()
				.filter(this::isShown)
				.filter((network) -> scope.level() == Scope.Level.COUNTRY || scope.code().equals(network.academie()))
				.sorted(Words.byName(FoqualeNetwork::name))
				.toList());
	}

	/** Every académie. */
	private List<Scope> listAcademies() {
		return this.gazetteer.listAcademies().stream().map(Scope::of).toList();
	}

	/** The départements of an académie. */
	private List<Scope> listDepartements(Scope scope) {
		return this.gazetteer.listDepartements(scope.code()).stream().map(Scope::of).toList();
	}

}
