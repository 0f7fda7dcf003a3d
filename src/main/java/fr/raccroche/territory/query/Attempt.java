package fr.raccroche.territory.query;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One way to understand what was typed, to be asked of the engine.
 *
 * @param manner how the name is compared
 * @param name what may be a name
 * @param postcode only there; null for anywhere
 * @param departements only there; empty for anywhere
 */
record Attempt(Manner manner, PlaceName name, @Nullable String postcode, Set<String> departements) {

	/** How a name is compared. */
	enum Manner {

		/** Letter by letter; some words may be missing. */
		STRICT,
		/** The longest end of the text that is a name: what stands before is a street. */
		ENDING,
		/** With typing errors. */
		FORGIVING,
		/** Its first letters. */
		BEGUN,
		/** The last words, with typing errors. */
		FORGIVING_ENDING

	}

	Attempt {
		departements = Set.copyOf(departements);
	}

	/** The same, with names compared in another manner. */
	Attempt in(Manner other) {
		return new Attempt(other, this.name, this.postcode, this.departements);
	}

	static Attempt anywhere(Manner manner, PlaceName name) {
		return new Attempt(manner, name, null, Set.of());
	}

	static Attempt within(Manner manner, PlaceName name, Set<String> departements) {
		return new Attempt(manner, name, null, departements);
	}

	static Attempt at(Manner manner, PlaceName name, String postcode) {
		return new Attempt(manner, name, postcode, Set.of());
	}

}
