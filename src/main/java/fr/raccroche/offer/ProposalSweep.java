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
import reactor.core.publisher.Mono;

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

	private volatile Instant searchedUntil = Instant.EPOCH;

	ProposalSweep(ProposalStore store, Leftovers leftovers, Clock clock) {
		this.store = store;
		this.leftovers = leftovers;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void everyFiveMinutes() {
		eraseLeftovers().subscribe((erased) -> {
			if (erased > 0) {
				logger.info("{} brouillon(s) déjà publié(s), effacé(s) après une coupure.", erased);
			}
		}, (failure) -> {
			if (!EngineErrors.isAway(failure)) {
				logger.warn("Les brouillons déjà publiés restent encore : {}", failure.getMessage());
			}
		});
	}

	/** Again at once, it looks at what was kept lately only. */
	Mono<Long> eraseLeftovers() {
		Instant begun = this.clock.instant();
		return this.leftovers.erase(this.searchedUntil)
			.doOnSuccess((erased) -> this.searchedUntil = begun.minus(RECENT));
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
