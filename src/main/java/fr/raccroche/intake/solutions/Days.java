package fr.raccroche.intake.solutions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days as files write them.
 */
final class Days {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]00:00(?::00)?)?");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

	private Days() {
	}

	/** The day; null for what is none, as 31/02/2027. */
	static @Nullable LocalDate parse(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
	}

	private static @Nullable LocalDate day(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
