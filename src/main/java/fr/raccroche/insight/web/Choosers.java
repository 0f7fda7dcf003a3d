package fr.raccroche.insight.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.insight.indicator.Scopes;
import fr.raccroche.insight.web.Chooser.Choice;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Offers;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts together what somebody of staff may look at: their académie and what it is made
 * of, or their networks, then the rest of France.
 */
@Component
class Choosers {

	private final Gazetteer gazetteer;

	private final Scopes scopes;

	private final Networks networks;

	private final Offers offers;

	Choosers(Gazetteer gazetteer, Scopes scopes, Networks networks, Offers offers) {
		this.gazetteer = gazetteer;
		this.scopes = scopes;
		this.networks = networks;
		this.offers = offers;
	}

	/** What is said of a code that leads nowhere, or not for them. */
	static Problem nowhere() {
		return Problem.badValue("territoire", "Ce territoire n'existe pas, ou n'est pas le vôtre.");
	}

	/**
	 * @param shown what they look at now
	 * @param drawn whether a network without bassins is nowhere
	 */
	Mono<Chooser> of(Remit remit, Choice shown, boolean drawn) {
		return Mono.zip(this.networks.list(), departement(remit), (all, departement) -> {
			List<FoqualeNetwork> theirs = all.stream()
				.filter((network) -> this.scopes.sees(remit, network))
				.filter((network) -> !drawn || !network.sheet().bassins().isEmpty())
				.sorted(Words.byName(FoqualeNetwork::name))
				.toList();
			String around = academieOf(shown.code(), all);
			Set<String> homes = homes(remit, theirs, departement, around);
			return Chooser.of(new ChooserGroups(this.gazetteer, remit, homes, around).of(theirs), shown);
		});
	}

	/** Where they work whose académie nothing else says; nothing for coordinations. */
	private Mono<String> departement(Remit remit) {
		return (remit.everything() || !remit.academies().isEmpty()) ? Mono.just("")
				: this.offers.mainDepartement(remit).defaultIfEmpty("");
	}

	/** The académie a code is, or lies in; none for the country. */
	private String academieOf(String code, List<FoqualeNetwork> networks) {
		String id = code.replaceAll("^[a-z]+:|/.*$", "");
		return this.gazetteer.findAcademie(code).isPresent() ? code
				: networks.stream()
					.filter((network) -> code.contains(":") && network.id().equals(id))
					.flatMap(this::academie)
					.findFirst()
					.or(() -> this.gazetteer.findDepartement(code).map(Departement::academie))
					.orElse("");
	}

	/** As it says, or else where its communes are. */
	private Stream<String> academie(FoqualeNetwork network) {
		return (network.academie() != null) ? Stream.of(network.academie())
				: network.sheet()
					.communes()
					.stream()
					.flatMap((code) -> this.gazetteer.findByCode(code).stream())
					.map((commune) -> this.gazetteer.getDepartement(commune.departement()).academie())
					.limit(1);
	}

	/** Académies of theirs; of who administers them all, the one they look at. */
	private Set<String> homes(Remit remit, List<FoqualeNetwork> theirs, String departement, String around) {
		if (remit.everything()) {
			return around.isEmpty() ? Set.of() : Set.of(around);
		}
		if (!remit.academies().isEmpty()) {
			return remit.academies();
		}
		Set<String> homes = new LinkedHashSet<>();
		theirs.stream().flatMap(this::academie).forEach(homes::add);
		if (homes.isEmpty()) {
			this.gazetteer.findDepartement(departement).ifPresent((known) -> homes.add(known.academie()));
		}
		return homes;
	}

}
