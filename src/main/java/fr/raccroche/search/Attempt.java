package fr.raccroche.search;

import org.jspecify.annotations.Nullable;

/**
 * One of the ways a search is tried, from the strictest on.
 *
 * @param words how words are taken
 * @param radius kilometres from the place; null when there is no circle
 */
public record Attempt(Words words, @Nullable Integer radius) {

	/** How words are taken. */
	public enum Words {

		/** The id of a solution, or the UAI of an establishment, wherever it is. */
		EXACT,
		/** Every word must be there, in one of its forms or synonyms. */
		STRICT,
		/** Every word must be there, once errors of typing are mended. */
		FORGIVING,
		/** Some words may be missing, or be others that look like them. */
		LOOSE;

		/** Whether errors of typing are mended first. */
		public boolean mended() {
			return this == FORGIVING || this == LOOSE;
		}

	}

}
