package fr.raccroche.search.web;

import fr.raccroche.site.Page;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Kind;

/**
 * A kind of solution, in the language of a page.
 */
public final class KindWords {

	private KindWords() {
	}

	public static String label(Page page, Kind kind) {
		return CodeWords.label(page.speech(), kind);
	}

	/** What it is, said to the young person. */
	public static String sentence(Page page, Kind kind) {
		Speech speech = page.speech();
		return speech.french() ? speech.typeset(kind.guide().sentence())
				: speech.say("kinds." + kind.code() + ".sentence");
	}

}
