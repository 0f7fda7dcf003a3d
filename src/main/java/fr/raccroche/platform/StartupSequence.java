package fr.raccroche.platform;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private final List<StartupTask> tasks;

	private final Fatal fatal;

	private final Progress progress;

	private volatile boolean completed;

	StartupSequence(List<StartupTask> tasks, Fatal fatal, Progress progress) {
		this.tasks = tasks.stream().sorted(Comparator.comparingInt(StartupTask::getOrder)).toList();
		this.fatal = fatal;
		this.progress = progress;
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
			run(this.tasks);
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
			logger.error("Le démarrage a échoué", ex);
			this.fatal.stop(new StartupRefused("Le démarrage a échoué : le journal ci-dessus dit pourquoi."));
		}
	}

	/**
	 * Runs what commands need, in the calling thread, unless that is done already.
	 * @throws StartupRefused when the catalogue cannot be used
	 */
	public void runForCommand() {
		if (this.completed) {
			return;
		}
		run(this.tasks.stream().filter(StartupTask::neededByCommands).toList());
		this.completed = true;
	}

	private void run(List<StartupTask> tasks) {
		tasks.forEach(this::run);
		this.progress.end();
	}

	private void run(StartupTask task) {
		this.progress.begin(task.label());
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
				this.progress.waiting(true);
				pause();
				this.progress.waiting(false);
			}
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

	private static void pause() {
		try {
			Thread.sleep(BETWEEN_TRIES);
		}
		catch (InterruptedException ex) {
			throw new Interrupted();
		}
	}

	private static final class Interrupted extends RuntimeException {

	}

}
