package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.solution.Audience;

/**
 * Who a solution is for, said to the reader.
 */
final class AudienceWords {

	private AudienceWords() {
	}

	static List<String> of(Audience audience) {
		List<String> lines = new ArrayList<>();
		if (audience.ageMin() != null || audience.ageMax() != null) {
			lines.add(age(audience));
		}
		if (audience.monthsOutMin() != null && audience.monthsOutMin() > 0) {
			lines.add("tu n'es plus en cours depuis %d mois ou plus".formatted(audience.monthsOutMin()));
		}
		if (audience.diplomaMax() != null) {
			switch (audience.diplomaMax()) {
				case AUCUN -> lines.add("tu n'as pas encore de diplôme");
				case DNB -> lines.add("tu n'as pas de diplôme, ou seulement le brevet");
				case CAP -> lines.add("tu n'as pas le bac (avec un CAP, ça va aussi)");
				case BAC -> lines.add("tu as le bac, ou moins");
				case SUPERIEUR -> {
					// open to all
				}
			}
		}
		return lines;
	}

	private static String age(Audience audience) {
		Integer min = audience.ageMin();
		Integer max = audience.ageMax();
		String disabled = (audience.ageMaxDisabled() != null)
				? " (jusqu'à %d ans si tu as un handicap reconnu)".formatted(audience.ageMaxDisabled()) : "";
		if (min == null) {
			return "tu as %d ans ou moins".formatted(max) + disabled;
		}
		return ((max == null) ? "tu as %d ans ou plus".formatted(min) : "tu as entre %d et %d ans".formatted(min, max))
				+ disabled;
	}

}
