package fr.raccroche.wording.web;

import java.text.Collator;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

import fr.raccroche.site.Words;

/**
 * How French sorts words, and says when something was done.
 */
final class French {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH 'h' mm", Locale.FRENCH);

	static final Comparator<String> ORDER = (one, other) -> Collator.getInstance(Locale.FRENCH).compare(one, other);

	private French() {
	}

	/** "1er décembre 2026, 12 h 29". */
	static String when(Instant moment) {
		ZonedDateTime there = moment.atZone(Words.PARIS);
		return Words.day(there.toLocalDate()) + ", " + TIME.format(there);
	}

}
