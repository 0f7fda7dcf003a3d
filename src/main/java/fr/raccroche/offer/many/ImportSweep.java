package fr.raccroche.offer.many;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases imports that can no more be undone.
 */
@Component
class ImportSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final ImportStore store;

	private final Clock clock;

	ImportSweep(ImportStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 25, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
	void run() {
		try {
			int erased = this.store.eraseEnded(this.clock.instant());
			if (erased > 0) {
				logger.info("{} import(s) effacé(s) à leur terme.", erased);
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("Les imports à effacer attendent : {}", ex.getMessage());
		}
	}

}
