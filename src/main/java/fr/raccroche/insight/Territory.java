package fr.raccroche.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;

/**
 * A part of France.
 *
 * @param code as addresses carry it: {@code france}, {@code poitiers} for an académie,
 * {@code 79} for a département, {@code reseau:ID} for a network, {@code bassin:ID/SLUG}
 * for one of its bassins
 * @param name what people read
 * @param departements it is made of; none when it is made of communes
 * @param communes INSEE codes it is made of; none when it is made of départements
 */
public record Territory(String code, String name, List<Departement> departements, Set<String> communes) {

	/** The code of the whole. */
	public static final String FRANCE = "france";

	public Territory {
		departements = departements.stream().sorted(Comparator.comparing(Departement::code)).toList();
		communes = Set.copyOf(communes);
		if (departements.isEmpty() == communes.isEmpty()) {
			throw new IllegalArgumentException("a territory of départements or of communes");
		}
	}

	/** All of it. */
	static Territory france(Gazetteer gazetteer) {
		return new Territory(FRANCE, Named.FRANCE, gazetteer.listDepartements(), Set.of());
	}

	/** As a file may be called. */
	public String fileName() {
		return this.code.replaceAll("[^a-z0-9A-Z]+", "-");
	}

}
