package fr.raccroche.platform;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Texts of files that people open in a spreadsheet, which runs what looks like a formula.
 */
public final class Spreadsheet {

	private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

	private Spreadsheet() {
	}

	/** A text that a spreadsheet takes as a text; nothing for null. */
	public static String safe(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		boolean runs = STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
		return runs ? "'" + text : text;
	}

	/** What was meant by a text that {@link #safe} wrote. */
	public static String meant(String text) {
		boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(text.charAt(1)) >= 0;
		return guarded ? text.substring(1) : text;
	}

}
