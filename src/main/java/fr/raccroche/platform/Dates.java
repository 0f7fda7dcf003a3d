package fr.raccroche.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as files write them: {@code 2026-05-27}, {@code 27/05/2026}, with or without a
 * time behind.
 */
public final class Dates {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");

	private Dates() {
	}

	/** The day; empty when it is none, or when its century is left out. */
	public static Optional<LocalDate> parse(String text) {
		Matcher year = YEAR_FIRST.matcher(text.strip());
		if (year.matches()) {
			return day(year.group(1), year.group(2), year.group(3));
		}
		Matcher day = DAY_FIRST.matcher(text.strip());
		return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
