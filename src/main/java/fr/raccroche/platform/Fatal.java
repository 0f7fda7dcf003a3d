package fr.raccroche.platform;

import java.util.function.Consumer;

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

	private final Consumer<Integer> exit;

	Fatal(ApplicationContext context) {
		this.exit = (status) -> System.exit(SpringApplication.exit(context, () -> status));
	}

	public void stop(StartupRefused reason) {
		logger.error("{}", reason.getMessage());
		// closing the context waits for the thread that called us
		new Thread(() -> this.exit.accept(1), "fatal").start();
	}

}
