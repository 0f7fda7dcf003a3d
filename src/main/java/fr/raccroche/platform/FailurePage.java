package fr.raccroche.platform;

/**
 * The page that tells people of a failure. The room that draws what surrounds every page
 * gives it.
 */
public interface FailurePage {

	/** Path of the template, without its ending. */
	String template();

	/** What the template shows. */
	Object page(Failure failure);

}
