package fr.raccroche.search.web;

import fr.raccroche.search.FacetName;
import fr.raccroche.search.Order;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;

/**
 * Codes of the contract in words: in French as they say themselves, else as the messages
 * say.
 */
public final class CodeWords {

	private CodeWords() {
	}

	/** What people read for it. */
	public static String label(Speech speech, Coded word) {
		return speech.typeset(speech.french() ? word.label() : speech.say(key(word)));
	}

	private static String key(Coded word) {
		return switch (word) {
			case Kind kind -> "kinds." + kind.code();
			case Field field -> "codes.champ." + field.code();
			case Status status -> "codes.statut." + status.code();
			case Sector sector -> "codes.secteur." + sector.code();
			case EntryMode mode -> "codes.entree." + mode.code();
			case Diploma diploma -> "codes.diplome." + diploma.code();
			case JoinedBy by -> "codes.adhesion." + by.code();
			case Order order -> "codes.tri." + order.code();
			case FacetName facet -> "codes.facet." + facet.code();
			default -> throw new IllegalArgumentException("no words for " + word);
		};
	}

	/** What a box of a filter says. */
	static String label(Speech speech, FacetName facet, String code) {
		return facet.words()
			.stream()
			.filter((word) -> word.code().equals(code))
			.findFirst()
			.map((word) -> label(speech, word))
			.orElseGet(() -> label(speech, facet));
	}

}
