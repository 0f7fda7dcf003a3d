package fr.raccroche.insight;

import java.util.Comparator;
import java.util.List;

import fr.raccroche.territory.Departement;

/**
 * A part of France.
 *
 * @param code as addresses carry it: {@code poitiers} for an académie, {@code 79} for a
 * département
 * @param name what people read
 * @param departements it is made of; never empty
 */
public record Territory(String code, String name, List<Departement> departements) {

	public Territory {
		departements = departements.stream().sorted(Comparator.comparing(Departement::code)).toList();
		if (departements.isEmpty()) {
			throw new IllegalArgumentException("a territory without départements");
		}
	}

}
