package fr.raccroche.solution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a text shown to people must be: something, on one line, not too long.
 */
final class Text {

	/** Longest short text: a name, a cost, opening hours. */
	static final int SHORT = 200;

	/** Longest sentence: a condition, a step. */
	static final int SENTENCE = 400;

	private static final int MANY = 30;

	private Text() {
	}

	static void required(Reasons reasons, @Nullable String text, int max, String column) {
		if (text == null || text.isBlank()) {
			reasons.add(column, "il manque");
		}
		else {
			optional(reasons, text, max, column);
		}
	}

	static void optional(Reasons reasons, @Nullable String text, int max, String column) {
		if (text == null) {
			return;
		}
		reasons.refuse(text.isBlank() || !text.equals(text.strip()), column,
				"le texte est vide, ou commence ou finit par une espace");
		reasons.refuse(text.chars().anyMatch(Character::isISOControl), column,
				"le texte contient un retour à la ligne ou un caractère invisible");
		int length = text.codePointCount(0, text.length());
		reasons.refuse(length > max, column, "%d caractères : il en faut %d au plus".formatted(length, max));
	}

	static void list(Reasons reasons, List<String> texts, int max, String column) {
		reasons.refuse(texts.size() > MANY, column, "%d valeurs : il en faut %d au plus".formatted(texts.size(), MANY));
		texts.forEach((text) -> required(reasons, text, max, column));
	}

}
