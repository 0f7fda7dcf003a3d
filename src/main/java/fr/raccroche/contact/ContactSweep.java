package fr.raccroche.contact;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.StartupTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases call-back requests, what stays of them and reports at their end: at start, then
 * every hour.
 */
@Component
class ContactSweep implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final ContactStore store;

	private final Clock clock;

	ContactSweep(ContactStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Override
	public int getOrder() {
		return REPAIR;
	}

	@Override
	public String label() {
		return "les demandes de rappel";
	}

	@Override
	public boolean neededByCommands() {
		return false;
	}

	@Override
	public void run() throws IOException {
		Instant now = this.clock.instant();
		int callbacks = this.store.eraseEnded(ContactStore.CALLBACKS, now);
		int reports = this.store.eraseEnded(ContactStore.REPORTS, now);
		this.store.eraseEnded(ContactStore.FACTS, now);
		if (callbacks + reports > 0) {
			logger.info("{} demande(s) de rappel et {} signalement(s) effacé(s) à leur terme.", callbacks, reports);
		}
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void everyHour() {
		try {
			run();
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("L'effacement des demandes de rappel a échoué ; nouvel essai dans une heure", ex);
			}
		}
	}

}
