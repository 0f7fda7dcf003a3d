package fr.raccroche.platform;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the start-up tasks in order, beside the web server, which answers "not ready yet"
 * meanwhile.
 */
@Component
public class StartupSequence {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

	/** Beyond the time the engine may take to start, what a command waits for it. */
	private static final Duration GRACE = Duration.ofSeconds(30);

	private final List<StartupTask> tasks;

	private final Fatal fatal;

	private final Progress progress;

	private final Duration patienceOfCommands;

	private volatile boolean completed;

	@Autowired
	StartupSequence(List<StartupTask> tasks, Fatal fatal, Progress progress, RaccrocheSettings settings) {
		this(tasks, fatal, progress, settings.elasticsearch().patience().plus(GRACE));
	}

	/**
	 * @param patienceOfCommands how long a command waits for an engine that is away; the
	 * portal waits without end
	 */
	StartupSequence(List<StartupTask> tasks, Fatal fatal, Progress progress, Duration patienceOfCommands) {
		this.tasks = tasks.stream().sorted(Comparator.comparingInt(StartupTask::getOrder)).toList();
		this.fatal = fatal;
		this.progress = progress;
		this.patienceOfCommands = patienceOfCommands;
	}

	/** Whether the portal has all it needs to answer. */
	public boolean completed() {
		return this.completed;
	}

	@EventListener
	void onReady(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
			Thread thread = new Thread(
					() -> runForPortal(web, Objects.requireNonNullElse(event.getTimeTaken(), Duration.ZERO)),
					"startup");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private void runForPortal(WebServerApplicationContext web, Duration sinceLaunch) {
		long start = System.nanoTime();
		try {
			run(this.tasks, null);
			this.completed = true;
			Duration taken = sinceLaunch.plusNanos(System.nanoTime() - start);
			int port = (web.getWebServer() != null) ? web.getWebServer().getPort() : 0;
			logger.info("Raccroche est prêt : http://localhost:{} (en {} s)", port,
					Math.round(taken.toMillis() / 100.0) / 10.0);
		}
		catch (StartupRefused ex) {
			this.fatal.stop(ex);
		}
		catch (Interrupted ex) {
			// the portal is closing
		}
		catch (RuntimeException ex) {
			failed(ex);
		}
	}

	private void failed(RuntimeException failure) {
		if (this.fatal.reason().isPresent()) {
			// it ends already, and takes from this thread what it works with
			return;
		}
		logger.error("Le démarrage a échoué", failure);
		this.fatal.stop(new StartupRefused("Le démarrage a échoué : le journal ci-dessus dit pourquoi."));
	}

	/**
	 * Runs what commands need, in the calling thread, unless that is done already.
	 * @throws StartupRefused when the catalogue cannot be used, or the engine stays away
	 */
	public void runForCommand() {
		if (this.completed) {
			return;
		}
		run(this.tasks.stream().filter(StartupTask::neededByCommands).toList(), this.patienceOfCommands);
		this.completed = true;
	}

	private void run(List<StartupTask> tasks, @Nullable Duration patience) {
		try {
			tasks.forEach((task) -> run(task, patience));
		}
		finally {
			this.progress.end();
		}
	}

	private void run(StartupTask task, @Nullable Duration patience) {
		this.progress.begin(task.label());
		long awaySince = 0;
		while (true) {
			try {
				task.run();
				return;
			}
			catch (Exception ex) {
				if (!EngineErrors.isAway(ex)) {
					throw unrepeatable(ex);
				}
				logger.debug("The engine is away", ex);
				awaySince = (awaySince == 0) ? System.nanoTime() : awaySince;
				refuseAfter(patience, awaySince, ex);
				pause();
			}
		}
	}

	private static void refuseAfter(@Nullable Duration patience, long since, Exception away) {
		if (patience != null && System.nanoTime() - since > patience.toNanos()) {
			throw new StartupRefused(
					"Le moteur de recherche ne répond pas depuis %d s : démarrez le portail ou regardez son journal, puis relancez la commande."
						.formatted(patience.toSeconds()),
					away);
		}
	}

	private static RuntimeException unrepeatable(Exception failure) {
		if (EngineErrors.isKeyRefused(failure)) {
			return new StartupRefused(
					"Le moteur de recherche refuse la clé ou le mot de passe : vérifiez spring.elasticsearch.api-key, ou username et password.",
					failure);
		}
		return (failure instanceof RuntimeException runtime) ? runtime : new IllegalStateException(failure);
	}

	private void pause() {
		this.progress.waiting(true);
		try {
			Thread.sleep(BETWEEN_TRIES);
		}
		catch (InterruptedException ex) {
			throw new Interrupted();
		}
		this.progress.waiting(false);
	}

	private static final class Interrupted extends RuntimeException {

	}

}
