package fr.raccroche.territory;

import java.util.List;
import java.util.Map;

/**
 * What communes are grouped in.
 *
 * @param departements with the overseas collectivities
 * @param academies with the vice-rectorats
 * @param regions names by INSEE code
 */
public record Divisions(List<Departement> departements, List<Academie> academies, Map<String, String> regions) {

	static final Divisions NONE = new Divisions(List.of(), List.of(), Map.of());

}
