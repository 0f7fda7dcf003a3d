package fr.raccroche.wording.web;

import java.text.Collator;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/**
 * How French sorts words, and says when something was done.
 */
final class French {

	static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH 'h' mm", Locale.FRENCH);

	static final Comparator<String> ORDER = (one, other) -> Collator.getInstance(Locale.FRENCH).compare(one, other);

	private French() {
	}

}
