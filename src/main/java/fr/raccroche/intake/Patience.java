package fr.raccroche.intake;

import java.time.Duration;
import java.util.function.Supplier;

import fr.raccroche.platform.EngineErrors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An import outlives a restart of the engine.
 */
public final class Patience {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private static final int TRIES = 60;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private Patience() {
	}

	/**
	 * Does the work, again and again for a minute while the engine is away.
	 */
	public static <R> R with(Supplier<R> work) {
		for (int tries = 1;; tries++) {
			try {
				return work.get();
			}
			catch (RuntimeException ex) {
				if (tries == TRIES || !EngineErrors.isAway(ex)) {
					throw ex;
				}
				if (tries == 1) {
					logger.warn("Le moteur de recherche ne répond pas : l'import attend qu'il revienne.");
				}
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
