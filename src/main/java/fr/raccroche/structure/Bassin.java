package fr.raccroche.structure;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of the territory of a network.
 *
 * @param slug stable name within its network
 * @param name name people know
 * @param communes INSEE codes; never empty
 */
public record Bassin(String slug, String name, Set<String> communes) {

	public Bassin {
		communes = Collections.unmodifiableSet(new TreeSet<>(communes));
		if (slug.isBlank() || name.isBlank() || communes.isEmpty()) {
			throw new IllegalArgumentException("a bassin has a name and communes");
		}
	}

	/** Whether one of these codes is one of its communes. */
	public boolean holdsAny(Collection<String> codes) {
		return codes.stream().anyMatch(this.communes::contains);
	}

}
