package fr.raccroche.territory.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;

/**
 * Départements as people and files write them.
 */
public final class DepartementNames {

	private DepartementNames() {
	}

	/** By code, with or without zeros in front ("079", "1", "02A"), or by name. */
	public static Optional<Departement> find(String text, Gazetteer gazetteer) {
		String code = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
		return Stream.of(code, "0" + code)
			.map(gazetteer::findDepartement)
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> findByName(PlaceName.of(text), gazetteer));
	}

	private static Optional<Departement> findByName(PlaceName name, Gazetteer gazetteer) {
		return gazetteer.listDepartements()
			.stream()
			.filter((departement) -> PlaceName.of(departement.name()).isNearly(name))
			.findFirst();
	}

	/** The one an INSEE code of a new commune says. */
	public static Optional<Departement> ofInseeCode(String code, Gazetteer gazetteer) {
		return gazetteer.findDepartement(code.matches("9[78].+") ? code.substring(0, 3) : code.substring(0, 2));
	}

	/** The départements a postal code may serve, CEDEX codes included. */
	public static Set<String> ofPostcode(String postcode, Gazetteer gazetteer) {
		Set<String> known = gazetteer.listByPostcode(postcode)
			.stream()
			.map(Commune::departement)
			.collect(Collectors.toSet());
		if (!known.isEmpty()) {
			return known;
		}
		if (postcode.startsWith("20")) {
			return Set.of("2A", "2B");
		}
		String code = postcode.matches("9[78].+") ? postcode.substring(0, 3)
				: postcode.substring(0, Math.min(2, postcode.length()));
		return gazetteer.findDepartement(code).map((departement) -> Set.of(departement.code())).orElse(Set.of());
	}

}
