package fr.raccroche.intake;

/**
 * What became of a thing that a file told.
 */
public sealed interface Stored {

	/** It went in, or was there already. */
	enum Change implements Stored {

		/** It was not known. */
		ADDED,
		/** It was known with other content. */
		MODIFIED,
		/** Nothing had to be written. */
		IDENTICAL

	}

	/**
	 * It cannot go in: every row it was read from is rejected.
	 *
	 * @param reason in French, for the report
	 */
	record Refused(String reason) implements Stored {
	}

}
