package fr.raccroche.platform;

import java.util.Optional;

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

	private volatile @Nullable StartupRefused reason;

	Fatal(ApplicationContext context, Progress progress) {
		this.context = context;
		this.progress = progress;
	}

	/** Said by a main method: the JVM is ours to end, and not that of a test. */
	public static void mayEndTheProgram() {
		programIsOurs = true;
	}

	/** Says the reason and ends the program. */
	public void stop(StartupRefused reason) {
		this.progress.end();
		logger.error("{}", reason.getMessage());
		this.reason = reason;
		if (programIsOurs) {
			// closing the context waits for the thread that called us
			new Thread(() -> System.exit(SpringApplication.exit(this.context, () -> 1)), "fatal").start();
		}
	}

	/** Why it cannot go on, if so. */
	public Optional<StartupRefused> reason() {
		return Optional.ofNullable(this.reason);
	}

}
