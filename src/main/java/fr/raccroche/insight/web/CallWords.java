package fr.raccroche.insight.web;

import java.util.StringJoiner;

import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.site.Words;

/**
 * How many were called back in time, in words. A share of a handful would say more than
 * is known; who could not be reached was not called back.
 */
final class CallWords {

	/** Requests below which no share is given. */
	static final int ENOUGH = 10;

	private CallWords() {
	}

	static Tile tile(Calls calls) {
		return new Tile("Rappelés dans les 15 jours", value(calls),
				(calls.asked() == 0) ? "personne ne l'a demandé depuis un an" : sentence(calls) + ", depuis un an");
	}

	/** "87 %", "1 sur 2", or a dash when nothing is known yet. */
	private static String value(Calls calls) {
		if (calls.due() == 0) {
			return "–";
		}
		return (calls.due() < ENOUGH) ? among(calls) : IndicatorsPage.percent(calls.inTime(), calls.due());
	}

	private static String among(Calls calls) {
		return "%s\u00A0sur\u00A0%s".formatted(Words.number(calls.inTime()), Words.number(calls.due()));
	}

	/** "1 rappelé sur 2 arrivés à terme · 1 essayé sans réponse · 2 en attente". */
	static String sentence(Calls calls) {
		StringJoiner parts = new StringJoiner(" · ");
		if (calls.due() > 0) {
			parts.add(Words.count(calls.inTime(), "rappelé", "rappelés") + " sur "
					+ Words.count(calls.due(), "arrivé à terme", "arrivés à terme"));
		}
		return rest(parts, calls).toString();
	}

	/** As {@link #sentence}, where a column says the rest. */
	static String cell(Calls calls) {
		if (calls.asked() == 0) {
			return "–";
		}
		StringJoiner parts = new StringJoiner(" · ");
		if (calls.due() > 0) {
			parts.add((calls.due() < ENOUGH) ? among(calls) : "%s (%s)".formatted(value(calls), among(calls)));
		}
		return rest(parts, calls).toString();
	}

	private static StringJoiner rest(StringJoiner parts, Calls calls) {
		if (calls.tried() > 0) {
			parts.add(Words.count(calls.tried(), "essayé sans réponse", "essayés sans réponse"));
		}
		if (calls.waiting() > 0) {
			parts.add(Words.number(calls.waiting()) + "\u00A0en attente");
		}
		return parts;
	}

}
