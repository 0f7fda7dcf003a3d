package fr.raccroche.platform;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * The page that tells people of a failure. The rooms that draw what surrounds pages give
 * it.
 */
public interface FailurePage {

	/** Whether it is told to who asks for that; the first that is tells it. */
	boolean isFor(ServerHttpRequest request);

	/** Path of the template, without its ending. */
	String template();

	/** What the template shows to somebody who asked for that. */
	Object page(Failure failure, ServerWebExchange exchange);

}
