package fr.raccroche.platform;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells an engine that is away from a question that was wrong.
 */
public final class EngineErrors {

	private static final int UNAUTHORIZED = 401;

	private static final int CONFLICT = 409;

	private static final int TOO_MANY = 429;

	private static final int BAD_GATEWAY = 502;

	private EngineErrors() {
	}

	/**
	 * Whether the engine is away, overloaded, late or starting: the same call may pass
	 * later.
	 */
	public static boolean isAway(Throwable failure) {
		int status = status(failure);
		if (status > 0) {
			return status == TOO_MANY || status >= BAD_GATEWAY;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException || cause instanceof TimeoutException
					|| cause instanceof DataAccessResourceFailureException) {
				return true;
			}
		}
		return false;
	}

	/** Whether somebody else wrote first. */
	public static boolean isConflict(Throwable failure) {
		return failure instanceof ElasticsearchException refused && refused.status() == CONFLICT;
	}

	/** Whether the engine does not accept the key or the password it was given. */
	static boolean isKeyRefused(Throwable failure) {
		return status(failure) == UNAUTHORIZED;
	}

	/** HTTP status the engine answered with; 0 when it did not answer. */
	private static int status(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			int status = switch (cause) {
				case ElasticsearchException answered -> answered.status();
				case ResponseException answered -> answered.getResponse().getStatusCode();
				case TransportException answered -> answered.statusCode();
				default -> 0;
			};
			if (status > 0) {
				return status;
			}
		}
		return 0;
	}

}
