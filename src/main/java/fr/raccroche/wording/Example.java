package fr.raccroche.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.MessageFormat;
import fr.raccroche.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sentence said with values of all sorts, to see what becomes of it.
 *
 * @param said with a usual number; null when it cannot be said
 * @param fault what is wrong with it
 */
record Example(@Nullable String said, Optional<String> fault) {

	private static final int USUAL = 3;

	/** Languages have words of their own for some of these. */
	private static final List<Integer> NUMBERS = List.of(0, 1, 2, 11, 100, 1_000_000, USUAL);

	static Example of(Language language, String text, Blanks known) {
		String said = "";
		try {
			MessageFormat format = new MessageFormat(text, language.locale());
			for (int number : NUMBERS) {
				said = format.format(values(known, number), new StringBuffer(), null).toString();
				if (said.isBlank()) {
					return new Example(said, Optional.of("Ce texte peut être vide pour qui le lit."));
				}
			}
		}
		catch (RuntimeException ex) {
			return new Example(null, Optional.of("Ce texte ne se lit pas : suivez l'exemple du texte d'origine."));
		}
		return new Example(said, Optional.empty());
	}

	private static Map<String, Object> values(Blanks known, int number) {
		Map<String, Object> values = new HashMap<>();
		known.names().forEach((name) -> values.put(name, known.counts(name) ? number : "…"));
		return values;
	}

}
