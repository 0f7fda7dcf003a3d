package fr.raccroche.platform;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Ends the program after its start, when it cannot go on: one sentence, exit status 1.
 */
@Component
public class Fatal {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static volatile boolean programIsOurs;

	private final ApplicationContext context;

	private final Progress progress;

	private final AtomicReference<@Nullable StartupRefused> reason = new AtomicReference<>();

	Fatal(ApplicationContext context, Progress progress) {
		this.context = context;
		this.progress = progress;
	}

	/** Said by a main method: the JVM is ours to end, and not that of a test. */
	public static void mayEndTheProgram() {
		programIsOurs = true;
	}

	/**
	 * Says the reason and ends the program. What fails while it ends is no other reason.
	 */
	public void stop(StartupRefused reason) {
		if (!this.reason.compareAndSet(null, reason)) {
			return;
		}
		this.progress.end();
		logger.error("{}", reason.getMessage());
		if (programIsOurs) {
			// closing the context waits for the thread that called us
			new Thread(() -> System.exit(SpringApplication.exit(this.context, () -> 1)), "fatal").start();
		}
	}

	/** Why it cannot go on, if so. */
	public Optional<StartupRefused> reason() {
		return Optional.ofNullable(this.reason.get());
	}

}
