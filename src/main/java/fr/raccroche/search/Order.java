package fr.raccroche.search;

import java.util.List;

import fr.raccroche.platform.Cursor;
import fr.raccroche.solution.Coded;

/**
 * In which order solutions are shown.
 */
public enum Order implements Coded {

	DISTANCE("distance", "Le plus près"), RELEVANCE("pertinence", "Le plus ressemblant"),
	FRESHNESS("fraicheur", "Vérifié le plus récemment");

	private final String code;

	private final String label;

	Order(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

	/**
	 * What is compared, one after the other. From a place, what has a site comes before
	 * what has none, and the distance is always among the keys: it is what people are
	 * told.
	 */
	public List<Key> keys(boolean fromPlace) {
		Key own = (this == RELEVANCE) ? Key.SCORE : Key.VERIFIED;
		if (this == DISTANCE) {
			return List.of(Key.DISTANCE, Key.ID);
		}
		return fromPlace ? List.of(Key.LOCATED, own, Key.DISTANCE, Key.ID) : List.of(own, Key.ID);
	}

	/** Something to compare. */
	public enum Key {

		/** With a site first. */
		LOCATED,
		/** Nearest first, without a site last. */
		DISTANCE,
		/** Best match of the words first. */
		SCORE,
		/** Last verified first, never verified last. */
		VERIFIED,
		/** Decides when nothing else does. */
		ID;

		/** How the engine gives it. */
		public Cursor.Kind kind() {
			return (this == ID) ? Cursor.Kind.KEYWORD : Cursor.Kind.NUMBER;
		}

	}

}
