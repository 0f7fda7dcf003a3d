package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.territory.query.PlaceName;

/**
 * Rows by name, for those who may not ask the engine once a line.
 */
final class NameIndex {

	private final Map<String, List<Commune>> byName = new HashMap<>();

	private final Map<String, List<Commune>> bySignificantName = new HashMap<>();

	NameIndex(List<Commune> communes) {
		for (Commune commune : communes) {
			for (PlaceName name : PlaceName.namesOf(commune.name())) {
				put(this.byName, name.joined(), commune);
				put(this.bySignificantName, name.significant().joined(), commune);
			}
		}
	}

	private static void put(Map<String, List<Commune>> index, String name, Commune commune) {
		List<Commune> rows = index.computeIfAbsent(name, (key) -> new ArrayList<>(1));
		if (!rows.contains(commune)) {
			rows.add(commune);
		}
	}

	/** Rows of exactly that name. */
	List<Commune> listNamed(PlaceName name) {
		return List.copyOf(this.byName.getOrDefault(name.joined(), List.of()));
	}

	/** Rows of that name, but for articles and small words. */
	List<Commune> listNearlyNamed(PlaceName name) {
		return List.copyOf(this.bySignificantName.getOrDefault(name.significant().joined(), List.of()));
	}

}
