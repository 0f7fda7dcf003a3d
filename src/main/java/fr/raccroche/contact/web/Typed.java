package fr.raccroche.contact.web;

import java.util.regex.Pattern;

/**
 * What people type, as we keep it.
 */
public final class Typed {

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]*");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u200D]]");

	private Typed() {
	}

	/** Whether somebody may be called that. */
	static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}

	/** Lines without what nobody sees. */
	public static String lines(String text) {
		return INVISIBLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
	}

	/** Characters as people count them. */
	public static boolean isLongerThan(int longest, String text) {
		return text.codePointCount(0, text.length()) > longest;
	}

}
