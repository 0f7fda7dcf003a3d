package fr.raccroche.solution;

import org.jspecify.annotations.Nullable;

/**
 * A solution to be kept.
 *
 * @param solution as it should be from now on
 * @param basedOn number of the revision that was looked at; 0 for a new one
 * @param author who writes it
 * @param draft what it was published from; null for none
 */
public record Edit(Solution solution, long basedOn, Author author, @Nullable DraftMark draft) {

	/**
	 * @throws IllegalArgumentException for a revision that cannot exist
	 */
	public Edit {
		if (basedOn < 0) {
			throw new IllegalArgumentException("no such revision: " + basedOn);
		}
	}

	/** One that no draft stands behind. */
	public Edit(Solution solution, long basedOn, Author author) {
		this(solution, basedOn, author, null);
	}

}
