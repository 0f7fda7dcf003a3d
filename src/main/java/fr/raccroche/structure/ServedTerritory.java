package fr.raccroche.structure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Where the people live whom a structure is in charge of. Empty when nobody said.
 *
 * @param communes INSEE codes
 * @param departements codes
 * @param academies slugs
 */
public record ServedTerritory(Set<String> communes, Set<String> departements, Set<String> academies) {

	/** Nobody said, or somebody said nowhere. */
	public static final ServedTerritory NONE = new ServedTerritory(Set.of(), Set.of(), Set.of());

	/** How closely a territory is one's own. */
	private static final Map<String, Integer> CLOSENESS = Map.of("commune", 3, "departement", 2, "academie", 1);

	public ServedTerritory {
		communes = Collections.unmodifiableSet(new TreeSet<>(communes));
		departements = Collections.unmodifiableSet(new TreeSet<>(departements));
		academies = Collections.unmodifiableSet(new TreeSet<>(academies));
	}

	/** Both together. */
	public ServedTerritory and(ServedTerritory other) {
		return new ServedTerritory(both(this.communes, other.communes), both(this.departements, other.departements),
				both(this.academies, other.academies));
	}

	private static Set<String> both(Set<String> some, Set<String> more) {
		Set<String> all = new TreeSet<>(some);
		all.addAll(more);
		return all;
	}

	/** {@code commune:79191}, {@code departement:79}, {@code academie:poitiers}. */
	public List<String> keys() {
		return Stream
			.of(this.communes.stream().map("commune:"::concat), this.departements.stream().map("departement:"::concat),
					this.academies.stream().map("academie:"::concat))
			.flatMap((keys) -> keys)
			.toList();
	}

	/**
	 * How closely it is the territory of somebody: 3 for their commune, 2 for their
	 * département, 1 for their académie, 0 for none.
	 * @param home keys of where they live
	 */
	public int closeness(List<String> home) {
		return keys().stream().filter(home::contains).mapToInt(ServedTerritory::closeness).max().orElse(0);
	}

	/** How closely a key is one's own; 0 for what is everybody's. */
	public static int closeness(String key) {
		return CLOSENESS.getOrDefault(key.split(":")[0], 0);
	}

	@JsonIgnore
	public boolean isEmpty() {
		return keys().isEmpty();
	}

}
