package fr.raccroche.insight.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.insight.Territory;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Sketch;
import fr.raccroche.territory.Sketches;
import org.springframework.stereotype.Component;

/**
 * The land of a territory, département by département; of a set of communes, as one. Of
 * several lands, the first alone: the others are in the table. Blocks.
 */
@Component
class Outlines {

	private static final String MAINLAND = "metropole";

	private final Gazetteer gazetteer;

	private final Sketches sketches;

	Outlines(Gazetteer gazetteer, Sketches sketches) {
		this.gazetteer = gazetteer;
		this.sketches = sketches;
	}

	Optional<Sketch> of(Territory territory) {
		return this.sketches
			.outline(territory.communes().isEmpty() ? departements(territory) : List.of(territory.communes()));
	}

	private List<Set<String>> departements(Territory territory) {
		boolean mainland = territory.departements()
			.stream()
			.anyMatch((departement) -> departement.zone().equals(MAINLAND));
		return territory.departements()
			.stream()
			.filter((departement) -> !mainland || departement.zone().equals(MAINLAND))
			.map(Departement::code)
			.map(this::communes)
			.toList();
	}

	private Set<String> communes(String departement) {
		return this.gazetteer.listByDepartement(Set.of(departement))
			.stream()
			.filter((commune) -> commune.type() == Commune.Type.COMMUNE)
			.map(Commune::code)
			.collect(Collectors.toSet());
	}

}
