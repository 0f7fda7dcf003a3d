package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;

/**
 * A département or region beside a name: "Beaulieu 38", "Beaulieu (Isère)".
 *
 * @param rest what is left of the name
 * @param departements codes
 * @param behind whether it stands behind the name
 */
record Hint(PlaceName rest, Set<String> departements, boolean behind) {

	/** Longest names of départements, in words: "alpes de haute provence". */
	private static final int LONGEST = 5;

	/** At the end or at the beginning, longest first; behind a region, a département. */
	static List<Hint> listIn(PlaceName name, Gazetteer gazetteer) {
		List<Hint> hints = listOnceIn(name, gazetteer);
		List<Hint> deeper = hints.stream().flatMap((hint) -> listOnceIn(hint.rest(), gazetteer).stream()).toList();
		hints.addAll(deeper);
		return hints;
	}

	private static List<Hint> listOnceIn(PlaceName name, Gazetteer gazetteer) {
		List<Hint> hints = new ArrayList<>();
		int size = name.words().size();
		for (int length = Math.min(LONGEST, size - 1); length > 0; length--) {
			int end = size - length;
			find(name.slice(end, size), gazetteer)
				.ifPresent((departements) -> hints.add(new Hint(name.slice(0, end), departements, true)));
			PlaceName after = name.slice(length, size);
			find(name.slice(0, length), gazetteer)
				.ifPresent((departements) -> hints.add(new Hint(after, departements, false)));
		}
		return hints;
	}

	/** The départements that words name, one by one or by region. */
	static Optional<Set<String>> find(PlaceName words, Gazetteer gazetteer) {
		return DepartementNames.find(String.join(" ", words.words()), gazetteer)
			.map((departement) -> Set.of(departement.code()))
			.or(() -> findRegion(words, gazetteer));
	}

	private static Optional<Set<String>> findRegion(PlaceName words, Gazetteer gazetteer) {
		return gazetteer.regions()
			.entrySet()
			.stream()
			.filter((region) -> PlaceName.of(region.getValue()).isNearly(words))
			.map((region) -> gazetteer.listDepartements()
				.stream()
				.filter((departement) -> departement.region().equals(region.getKey()))
				.map(Departement::code)
				.collect(Collectors.toSet()))
			.findFirst();
	}

}
