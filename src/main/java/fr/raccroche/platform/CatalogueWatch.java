package fr.raccroche.platform;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notices in a portal what other processes changed, an import first of all, and tells it
 * as {@link CatalogueChanged}. Starts before anything of the catalogue is read, so that
 * no change falls between.
 */
@Component
class CatalogueWatch implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger(CatalogueWatch.class);

	private static final long PERIOD_SECONDS = 2;

	private final CatalogueVersion versions;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "catalogue-watch");
		thread.setDaemon(true);
		return thread;
	});

	CatalogueWatch(CatalogueVersion versions, ApplicationEventPublisher events) {
		this.versions = versions;
		this.events = events;
	}

	@Override
	public int getOrder() {
		return INDICES + 1;
	}

	@Override
	public String label() {
		return "la version du catalogue";
	}

	@Override
	public boolean neededByCommands() {
		return false;
	}

	@Override
	public void run() throws IOException {
		this.versions.changedElsewhere();
		this.clock.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
	}

	private void look() {
		try {
			for (String subject : this.versions.changedElsewhere()) {
				this.events.publishEvent(new CatalogueChanged(subject));
			}
		}
		catch (IOException | RuntimeException ex) {
			if (EngineErrors.isAway(ex)) {
				logger.debug("The engine is away: looking again later", ex);
			}
			else {
				logger.warn("Un changement du catalogue n'a pas pu être lu", ex);
			}
		}
	}

	@PreDestroy
	void stop() {
		this.clock.shutdownNow();
	}

}
