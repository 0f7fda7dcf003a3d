package fr.raccroche.contact.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import fr.raccroche.site.Language;
import fr.raccroche.site.Words;

/**
 * Days as a page's language says them.
 */
final class Dates {

	private Dates() {
	}

	static String inWords(Language language, LocalDate day) {
		return (language == Language.FR) ? Words.day(day)
				: day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
	}

}
