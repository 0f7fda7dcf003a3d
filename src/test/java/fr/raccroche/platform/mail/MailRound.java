package fr.raccroche.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.ApplicationContext;

/**
 * The postman's round, at once instead of in ten seconds.
 */
public final class MailRound {

	private MailRound() {
	}

	public static void of(ApplicationContext portal) {
		try {
			portal.getBean(Postman.class).pass();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
