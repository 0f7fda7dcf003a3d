package fr.raccroche.site;

/**
 * What is said, for tests without a portal.
 */
public final class Speeches {

	/** French with plain spaces, as data say it. */
	public static final Speech FRENCH = new Speech(Messages.bundled(), Language.FR, false);

	private Speeches() {
	}

}
