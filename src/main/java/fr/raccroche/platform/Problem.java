package fr.raccroche.platform;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A failure that a person or a client can do something about. Becomes RFC 9457 problem
 * details or a page with the same French sentence.
 */
public final class Problem extends RuntimeException {

	private final HttpStatus status;

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private Problem(HttpStatus status, String sentence) {
		super(sentence);
		this.status = status;
	}

	/**
	 * A bad value.
	 * @param parameter its name, that the sentence must hold too
	 * @param sentence what is wrong and what is expected, in French
	 */
	public static Problem badValue(String parameter, String sentence) {
		return new Problem(HttpStatus.BAD_REQUEST,
				sentence.contains(parameter) ? sentence : "%s : %s".formatted(parameter, sentence))
			.with("parametre", parameter);
	}

	public static Problem notFound(String sentence) {
		return new Problem(HttpStatus.NOT_FOUND, sentence);
	}

	public static Problem gone(String sentence) {
		return new Problem(HttpStatus.GONE, sentence);
	}

	public static Problem conflict(String sentence) {
		return new Problem(HttpStatus.CONFLICT, sentence);
	}

	/** Whether it is a {@link #conflict}. */
	public static boolean isConflict(Throwable failure) {
		return failure instanceof Problem problem && problem.status == HttpStatus.CONFLICT;
	}

	/** Whether it is a {@link #notFound}. */
	public static boolean isNotFound(Throwable failure) {
		return failure instanceof Problem problem && problem.status == HttpStatus.NOT_FOUND;
	}

	/** The engine is away or not ready yet: to be tried again. */
	public static Problem unavailable(String sentence) {
		return new Problem(HttpStatus.SERVICE_UNAVAILABLE, sentence);
	}

	/** Whoever asks is not signed in, or no more. */
	public static Problem unauthorized(String sentence) {
		return new Problem(HttpStatus.UNAUTHORIZED, sentence);
	}

	/** A form that another site sends, or what is not theirs to do. */
	public static Problem forbidden(String sentence) {
		return new Problem(HttpStatus.FORBIDDEN, sentence);
	}

	/** A body that does not say how long it is. */
	public static Problem lengthRequired(String sentence) {
		return new Problem(HttpStatus.LENGTH_REQUIRED, sentence);
	}

	/** More than we read. */
	public static Problem tooLarge(String sentence) {
		return new Problem(HttpStatus.CONTENT_TOO_LARGE, sentence);
	}

	/** Adds a member to the problem details. */
	public Problem with(String name, Object value) {
		this.properties.put(name, value);
		return this;
	}

	public HttpStatus status() {
		return this.status;
	}

	public String sentence() {
		String message = getMessage();
		return (message != null) ? message : this.status.getReasonPhrase();
	}

	public Map<String, Object> properties() {
		return Map.copyOf(this.properties);
	}

	public @Nullable Object property(String name) {
		return this.properties.get(name);
	}

	@Override
	public synchronized Throwable fillInStackTrace() {
		// expected, and thrown often: a trace would only cost
		return this;
	}

}
