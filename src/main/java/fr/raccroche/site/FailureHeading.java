package fr.raccroche.site;

import fr.raccroche.platform.Failure;

import org.springframework.http.HttpStatus;

/**
 * What a failure is called, whoever reads it.
 */
public final class FailureHeading {

	private FailureHeading() {
	}

	/** Of the sentence that is its title. */
	public static String key(Failure failure) {
		if (failure.starting()) {
			return "failure.starting";
		}
		return switch (failure.status()) {
			case HttpStatus.NOT_FOUND -> "failure.not-found";
			case HttpStatus.GONE -> "failure.gone";
			case HttpStatus.BAD_REQUEST, HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.NOT_ACCEPTABLE ->
				"failure.not-understood";
			case HttpStatus.FORBIDDEN, HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE ->
				"failure.not-accepted";
			case HttpStatus.TOO_MANY_REQUESTS -> "failure.too-fast";
			case HttpStatus.SERVICE_UNAVAILABLE -> "failure.paused";
			default -> "failure.broken";
		};
	}

}
