package fr.raccroche.offer;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Whose a proposal is, which tells who may decide.
 *
 * @param network name of its network
 * @param structureId structure that offers it
 * @param academies slugs of where it is
 */
public record Target(@Nullable String network, @Nullable String structureId, Set<String> academies) {

	/** Nobody's but its author's. */
	public static final Target NONE = new Target(null, null, Set.of());

	public Target {
		academies = Collections.unmodifiableSet(new TreeSet<>(academies));
	}

}
