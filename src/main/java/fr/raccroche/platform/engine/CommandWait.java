package fr.raccroche.platform.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import fr.raccroche.platform.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a command waits for before it works, never without end; it ends as soon as the
 * program is asked to, whose own end would otherwise wait for its start.
 */
final class CommandWait implements AutoCloseable {

	/** Longer than the largest import takes on a busy machine. */
	static final Duration LONGEST_TURN = Duration.ofMinutes(10);

	private static final Logger logger = LoggerFactory.getLogger(CommandWait.class);

	private static final String LOCK = "import.lock";

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

	private final DataDirectory directory;

	private final Thread interruption = new Thread(Thread.currentThread()::interrupt, "command-end");

	CommandWait(DataDirectory directory) {
		this.directory = directory;
		Runtime.getRuntime().addShutdownHook(this.interruption);
	}

	/** Until no other command works in this directory. */
	DataDirectory.Lock forTurn(Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		boolean told = false;
		while (true) {
			Optional<DataDirectory.Lock> lock = this.directory.tryLock(LOCK);
			if (lock.isPresent()) {
				return lock.get();
			}
			if (!told) {
				logger.info("{} travaille dans {} : celle-ci attend son tour.", otherCommand(), this.directory);
				told = true;
			}
			pause(end, "%s travaille toujours dans %s : relancez celle-ci quand elle aura fini.");
		}
	}

	/** Until the portal that holds the engine has it answer. */
	void forEngine(long end) throws InterruptedException {
		pause(end,
				"Un portail tient le dossier %2$s sans que son moteur de recherche réponde : regardez son journal, puis relancez la commande.");
	}

	private void pause(long end, String refusal) throws InterruptedException {
		if (System.nanoTime() > end) {
			throw new StartupRefused(refusal.formatted(otherCommand(), this.directory));
		}
		TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES.toNanos());
	}

	private String otherCommand() {
		return "Une autre commande"
				+ this.directory.holder(LOCK).map((pid) -> " (processus %s)".formatted(pid)).orElse("");
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.interruption);
		}
		catch (IllegalStateException ex) {
			// the program is ending
		}
	}

}
