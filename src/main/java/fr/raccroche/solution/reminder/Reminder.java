package fr.raccroche.solution.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A document: that somebody was told of something. Its id is what it says, so that it is
 * written once.
 *
 * @param account to whom
 * @param stage what they were told
 * @param solution about which offer
 * @param recheckOn by when that was to be confirmed; null when it never was
 * @param at when
 * @param until when this is erased
 */
record Reminder(String account, String stage, String solution, @Nullable LocalDate recheckOn, Instant at,
		Instant until) {

	/** Longer than an offer may stay unconfirmed. */
	private static final int KEPT_DAYS = 400;

	static Reminder of(String account, Item item, Clock clock) {
		Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return new Reminder(account, item.stage().code(), item.solution().value(), item.recheckOn(), now,
				now.plus(KEPT_DAYS, ChronoUnit.DAYS));
	}

	static String id(String account, Item item) {
		return String.join("@", account, item.solution().value(), String.valueOf(item.recheckOn()),
				item.stage().code());
	}

}
