package fr.raccroche.search;

/**
 * How a search went, said aloud: a wider circle or looser words are never silent.
 */
final class Announcement {

	private Announcement() {
	}

	static String of(SearchResult result) {
		return (where(result) + words(result) + found(result)).strip();
	}

	private static String where(SearchResult result) {
		if (!result.widened()) {
			return "";
		}
		return "Rien à moins de %d km. On a cherché jusqu'à %d km. ".formatted(result.radiusAsked(), result.radius());
	}

	private static String words(SearchResult result) {
		return result.loosened() ? "On n'a pas trouvé tous tes mots : on a cherché ce qui y ressemble. " : "";
	}

	private static String found(SearchResult result) {
		long total = result.total();
		if (total == 0) {
			return "On n'a rien trouvé ici. Appelle le %s, c'est gratuit."
				.formatted(result.help().freeNumber().number());
		}
		String solutions = (total == 1) ? "1 solution" : "%d solutions".formatted(total);
		if (result.radius() != null && !result.widened()) {
			return "%s à moins de %d km.".formatted(solutions, result.radius());
		}
		return (result.widened() || result.loosened()) ? "Voilà %s.".formatted(solutions) : "%s.".formatted(solutions);
	}

}
