package fr.raccroche.search.web;

import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.solution.Kind;

/**
 * What kinds are called on a page: as the guide says in French, else as the messages say.
 */
public final class KindWords {

	private KindWords() {
	}

	public static String label(Page page, Kind kind) {
		return (page.language() == Language.FR) ? kind.guide().label() : page.say("kinds." + kind.code());
	}

	/** What it is, said to the young person. */
	public static String sentence(Page page, Kind kind) {
		return (page.language() == Language.FR) ? kind.guide().sentence()
				: page.say("kinds." + kind.code() + ".sentence");
	}

}
