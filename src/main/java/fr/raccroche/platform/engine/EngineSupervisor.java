package fr.raccroche.platform.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the embedded engine running: starts it, notices its death, starts it again after
 * a pause that doubles, and takes it along when the portal stops.
 */
final class EngineSupervisor implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EngineSupervisor.class);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

	/** A run that held so long was a good one: the next pause is short again. */
	private static final Duration GOOD_RUN = Duration.ofMinutes(1);

	/** Failures in a row, before any success, after which the portal gives up. */
	private static final int ATTEMPTS_AT_START = 3;

	private final DataDirectory directory;

	private final RaccrocheSettings.Elasticsearch settings;

	private final int port;

	private final String key;

	private final Consumer<StartupRefused> onGivingUp;

	private final DataDirectory.@Nullable Lock lockInHand;

	private final Thread thread = new Thread(this::run, "engine-supervisor");

	private final CountDownLatch closed = new CountDownLatch(1);

	private volatile boolean closing;

	private volatile boolean everReady;

	private volatile @Nullable EngineProcess process;

	EngineSupervisor(DataDirectory directory, RaccrocheSettings.Elasticsearch settings, int port, String key,
			DataDirectory.@Nullable Lock lockInHand, Consumer<StartupRefused> onGivingUp) {
		this.directory = directory;
		this.settings = settings;
		this.port = port;
		this.key = key;
		this.lockInHand = lockInHand;
		this.onGivingUp = onGivingUp;
	}

	void start() {
		this.thread.start();
	}

	private void run() {
		try (DataDirectory.Lock lock = waitForLock()) {
			supervise();
		}
		catch (InterruptedException ex) {
			// asked to close
		}
		catch (IOException | RuntimeException ex) {
			giveUp("Le moteur de recherche embarqué ne peut pas être lancé : " + ex.getMessage());
		}
		finally {
			this.closed.countDown();
		}
	}

	/** A command may be using the engine of this directory: it will not be long. */
	private DataDirectory.Lock waitForLock() throws InterruptedException {
		if (this.lockInHand != null) {
			return this.lockInHand;
		}
		boolean told = false;
		while (true) {
			var lock = this.directory.tryLock("engine.lock");
			if (lock.isPresent()) {
				return lock.get();
			}
			if (!told) {
				logger.info("Un import travaille dans {} : le portail attend qu'il ait fini.", this.directory);
				told = true;
			}
			Thread.sleep(200);
		}
	}

	private void giveUp(String sentence) {
		if (!this.closing) {
			this.onGivingUp.accept(new StartupRefused(sentence));
		}
	}

	private void supervise() throws IOException, InterruptedException {
		Path home = this.directory.resolve("elasticsearch");
		Path jars = EngineJars.directory(this.directory);
		long firstTry = System.nanoTime();
		Duration pause = FIRST_PAUSE;
		int failures = 0;
		while (!this.closing) {
			long started = System.nanoTime();
			try (EngineProcess run = EngineProcess.start(home, jars, this.settings.heap(), this.port, this.key)) {
				this.process = run;
				runOnce(run);
			}
			catch (EngineFailed ex) {
				failures += ex.mayPass() ? 0 : 1;
				boolean late = System.nanoTime() - firstTry > this.settings.patience().toNanos();
				if (!this.everReady && (late || failures == ATTEMPTS_AT_START)) {
					giveUp("Le moteur de recherche embarqué n'a pas démarré : %s.".formatted(ex.reason()));
					return;
				}
				logger.warn("Le moteur de recherche n'a pas démarré : {}. On réessaie.", ex.reason());
			}
			finally {
				this.process = null;
				EngineAddress.remove(this.directory);
			}
			boolean good = System.nanoTime() - started > GOOD_RUN.toNanos();
			pause = good ? FIRST_PAUSE : pause;
			Thread.sleep(pause);
			pause = longer(pause);
		}
	}

	private void runOnce(EngineProcess run) throws EngineFailed, InterruptedException {
		run.awaitReady(this.settings.patience());
		EngineAddress address = new EngineAddress(this.port, this.key, run.pid());
		address.write(this.directory);
		tell(run, address);
		this.everReady = true;
		int status = run.awaitEnd();
		if (!this.closing) {
			logger.warn("Le moteur de recherche s'est arrêté (statut {}). On le relance.", status);
		}
	}

	/** Says that it answers once searches do: its indices take a moment after it. */
	private void tell(EngineProcess run, EngineAddress address) throws InterruptedException {
		long end = System.nanoTime() + this.settings.patience().toNanos();
		boolean searches = address.searches();
		while (!searches && run.runs() && System.nanoTime() < end) {
			Thread.sleep(BETWEEN_LOOKS);
			searches = address.searches();
		}
		if (searches) {
			logger
				.info(this.everReady ? "Le moteur de recherche répond de nouveau." : "Le moteur de recherche répond.");
		}
		else if (run.runs()) {
			logger.warn("Le moteur de recherche est là, mais un de ses index ne peut pas être lu.");
		}
	}

	private static Duration longer(Duration pause) {
		Duration doubled = pause.multipliedBy(2);
		return (doubled.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : doubled;
	}

	/** Process id of the engine that runs now. */
	@Nullable Long pid() {
		EngineProcess run = this.process;
		return (run != null) ? run.pid() : null;
	}

	@Override
	public void close() {
		this.closing = true;
		this.thread.interrupt();
		try {
			this.closed.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
