package fr.raccroche.solution;

/**
 * A solution to be kept.
 *
 * @param solution as it should be from now on
 * @param basedOn number of the revision that was looked at; 0 for a new one
 * @param author who writes it
 */
public record Edit(Solution solution, long basedOn, Author author) {

	/**
	 * @throws IllegalArgumentException for a revision that cannot exist
	 */
	public Edit {
		if (basedOn < 0) {
			throw new IllegalArgumentException("no such revision: " + basedOn);
		}
	}

}
