package fr.raccroche.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import fr.raccroche.platform.Fatal;
import fr.raccroche.platform.StartupSequence;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * A portal in a test's context.
 */
public final class Portal {

	/** Long, for machines that do much else; nothing waits longer than it must. */
	public static final Duration PATIENCE = Duration.ofMinutes(3);

	private Portal() {
	}

	/**
	 * Waits until the portal's start-up tasks are done; a context without a web server
	 * runs them now, as a command does.
	 */
	public static void awaitReady(ApplicationContext context) {
		StartupSequence startup = context.getBean(StartupSequence.class);
		if (context instanceof WebServerApplicationContext) {
			Fatal fatal = context.getBean(Fatal.class);
			await("the portal is ready", () -> {
				fatal.reason().ifPresent((reason) -> {
					throw new AssertionError("the portal did not start", reason);
				});
				return startup.completed();
			});
			return;
		}
		synchronized (startup) {
			if (!startup.completed()) {
				startup.runForCommand();
			}
		}
	}

	/** Waits until the condition holds, and fails when it does not. */
	public static void await(String condition, BooleanSupplier holds) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!holds.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain until " + condition);
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted", ex);
		}
	}

}
