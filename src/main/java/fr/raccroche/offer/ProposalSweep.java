package fr.raccroche.offer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import fr.raccroche.platform.EngineErrors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases proposals that nobody touched for long, and those that were published but
 * stayed.
 */
@Component
class ProposalSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Longer than a publication hangs while the engine is away. */
	private static final Duration RECENT = Duration.ofHours(1);

	private final ProposalStore store;

	private final Leftovers leftovers;

	private final Clock clock;

	private Instant searchedUntil = Instant.EPOCH;

	ProposalSweep(ProposalStore store, Leftovers leftovers, Clock clock) {
		this.store = store;
		this.leftovers = leftovers;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void eraseLeftovers() {
		try {
			Instant begun = this.clock.instant();
			int erased = this.leftovers.erase(this.searchedUntil);
			this.searchedUntil = begun.minus(RECENT);
			if (erased > 0) {
				logger.info("{} brouillon(s) déjà publié(s), effacé(s) après une coupure.", erased);
			}
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.warn("Les brouillons déjà publiés restent encore : {}", ex.getMessage());
			}
		}
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
