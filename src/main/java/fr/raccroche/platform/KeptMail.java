package fr.raccroche.platform;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mail in the data directory, as far as the administrator may know it.
 *
 * @param id its name in the {@link Outbox}
 * @param at when it was written
 * @param invented whether it is to nobody, and so never sent
 * @param content what it says; null when that is for its reader alone
 */
public record KeptMail(String id, Instant at, boolean invented, @Nullable Content content) {

	/**
	 * What it says.
	 *
	 * @param to whom
	 * @param subject one line
	 * @param text its plain part
	 */
	public record Content(String to, String subject, String text) {
	}

}
