package fr.raccroche.search;

import java.util.Locale;
import java.util.regex.Pattern;

import fr.raccroche.site.Words;

/**
 * Conditions as publishers write them, made into what one asks oneself: "Tu acceptes de
 * faire des stages." becomes a question, "Être motivé" becomes "Il faut être motivé".
 */
final class ConditionWords {

	private static final Pattern FULL_STOP = Pattern.compile("\\s*\\.$");

	/** Plain statements to the reader; with a colon they explain something too. */
	private static final Pattern ABOUT_YOU = Pattern.compile("(?iu)(tu |t'|vous )[^:?]*");

	private static final Pattern INFINITIVE = Pattern.compile("(?iu)(ne (pas|plus|jamais) )?"
			+ "(s'|se )?(avoir|être|venir|pouvoir|accepter|habiter|résider|passer|trouver|faire|aimer|savoir|vouloir"
			+ "|comprendre|parler|justifier|posséder|disposer|maîtriser|participer|présenter|suivre|inscrire"
			+ "|engager)\\b.*");

	private ConditionWords() {
	}

	static String of(String sentence, Voice voice) {
		String plain = FULL_STOP.matcher(sentence.strip()).replaceFirst("");
		if (voice == Voice.YOUNG && ABOUT_YOU.matcher(plain).matches()) {
			return Words.capitalised(plain) + " ?";
		}
		if (INFINITIVE.matcher(plain).matches()) {
			return "Il faut " + plain.substring(0, 1).toLowerCase(Locale.FRENCH) + plain.substring(1);
		}
		return Words.capitalised(plain);
	}

}
