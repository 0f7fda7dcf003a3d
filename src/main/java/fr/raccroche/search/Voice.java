package fr.raccroche.search;

/**
 * To whom one speaks.
 */
public enum Voice {

	/** To the young person, who is told {@code tu}. */
	YOUNG,

	/** To somebody who looks for a young person. */
	PROFESSIONAL;

	/** Whom a view is for. */
	public static Voice of(boolean professional) {
		return professional ? PROFESSIONAL : YOUNG;
	}

}
