package fr.raccroche.platform;

import org.springframework.web.server.ServerWebExchange;

/**
 * The page that tells people of a failure. The room that draws what surrounds every page
 * gives it.
 */
public interface FailurePage {

	/** Path of the template, without its ending. */
	String template();

	/** What the template shows to somebody who asked for that. */
	Object page(Failure failure, ServerWebExchange exchange);

}
