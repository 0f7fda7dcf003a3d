package fr.raccroche.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as the French analysis of the engine folds them, for what compares in memory.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Folding() {
	}

	/** Lower case without accents; ligatures in two letters. */
	public static String folded(String text) {
		String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
		return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
	}

}
