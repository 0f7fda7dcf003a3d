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
 * @param solution about which offer; null for a day
 * @param recheckOn by when that was to be confirmed; null when it never was
 * @param at when
 * @param until when this is erased
 */
record Reminder(String account, String stage, @Nullable String solution, @Nullable LocalDate recheckOn, Instant at,
		Instant until) {

	/** Longer than an offer may stay unconfirmed. */
	private static final int KEPT_DAYS = 400;

	private static final int DAY_KEPT_DAYS = 3;

	static Reminder of(String account, Item item, Clock clock) {
		Instant now = now(clock);
		return new Reminder(account, item.stage().code(), item.solution().value(), item.recheckOn(), now,
				now.plus(KEPT_DAYS, ChronoUnit.DAYS));
	}

	/** That somebody is written to today: by whoever writes this first. */
	static Reminder ofToday(String account, String what, Clock clock) {
		Instant now = now(clock);
		return new Reminder(account, what, null, null, now, now.plus(DAY_KEPT_DAYS, ChronoUnit.DAYS));
	}

	private static Instant now(Clock clock) {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	static String id(String account, Item item) {
		return String.join("@", account, item.solution().value(), String.valueOf(item.recheckOn()),
				item.stage().code());
	}

	static String id(String account, String what, LocalDate day) {
		return String.join("@", account, day.toString(), what);
	}

}
