package fr.raccroche.platform;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What is told of a request that failed, to people and programs alike.
 *
 * @param status what HTTP calls it
 * @param sentence what is wrong, in French; names the parameter when there is one
 * @param properties more for programs
 * @param headers what HTTP asks to say with it
 * @param retryAfter when to come back, if that can help
 * @param starting whether the portal is only starting
 */
public record Failure(HttpStatus status, String sentence, Map<String, Object> properties, HttpHeaders headers,
		@Nullable Duration retryAfter, boolean starting) {

	public static Failure of(HttpStatus status, String sentence) {
		return new Failure(status, sentence, Map.of(), HttpHeaders.EMPTY, null, false);
	}

	public Failure with(Map<String, Object> properties) {
		return new Failure(this.status, this.sentence, properties, this.headers, this.retryAfter, this.starting);
	}

	public Failure with(HttpHeaders headers) {
		return new Failure(this.status, this.sentence, this.properties, headers, this.retryAfter, this.starting);
	}

	public Failure after(Duration wait) {
		return new Failure(this.status, this.sentence, this.properties, this.headers, wait, this.starting);
	}

	public Failure whileStarting() {
		return new Failure(this.status, this.sentence, this.properties, this.headers, this.retryAfter, true);
	}

}
