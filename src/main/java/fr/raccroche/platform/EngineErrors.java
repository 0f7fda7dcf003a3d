package fr.raccroche.platform;

import java.io.IOException;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells an engine that is away from a question that was wrong.
 */
public final class EngineErrors {

	private EngineErrors() {
	}

	/**
	 * Whether the engine is away, overloaded or starting: the same call may pass later.
	 */
	public static boolean isAway(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ElasticsearchException answered) {
				return answered.status() == 429 || answered.status() >= 502;
			}
			if (cause instanceof TransportException || cause instanceof IOException
					|| cause instanceof DataAccessResourceFailureException) {
				return true;
			}
		}
		return false;
	}

}
