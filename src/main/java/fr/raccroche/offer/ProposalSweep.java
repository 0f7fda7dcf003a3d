package fr.raccroche.offer;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases proposals that nobody touched for long.
 */
@Component
class ProposalSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final ProposalStore store;

	private final Clock clock;

	ProposalSweep(ProposalStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 20, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
	void run() {
		try {
			int erased = this.store.eraseEnded(this.clock.instant());
			if (erased > 0) {
				logger.info("{} brouillon(s) effacé(s) à leur terme.", erased);
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("Les brouillons à effacer attendent : {}", ex.getMessage());
		}
	}

}
