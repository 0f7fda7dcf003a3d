package fr.raccroche.search;

import fr.raccroche.territory.Place;

/**
 * How a search went, said aloud: a wider circle or looser words are never silent.
 */
final class Announcement {

	private Announcement() {
	}

	static String of(SearchResult result) {
		String words = (result.loosened() && result.total() > 0)
				? "On n'a pas trouvé tous tes mots : on a cherché ce qui y ressemble. " : "";
		return words + found(result);
	}

	private static String found(SearchResult result) {
		if (result.total() == 0 && result.attempt().words() == Attempt.Words.EXACT) {
			return "On ne connaît pas de solution de « %s ». Appelle le %s, c'est gratuit."
				.formatted(result.criteria().words(), result.help().freeNumber().number());
		}
		if (result.total() == 0) {
			String how = (result.radius() != null) ? "jusqu'à %d km".formatted(result.radius()) : "ici";
			return "On n'a rien trouvé %s. Appelle le %s, c'est gratuit : on cherche avec toi.".formatted(how,
					result.help().freeNumber().number());
		}
		String solutions = (result.total() == 1) ? "1 solution" : "%d solutions".formatted(result.total());
		if (result.withoutSites()) {
			return "Rien sur place, même en cherchant jusqu'à %d km. Voilà %s que tu peux suivre ou demander sans partir loin."
				.formatted(Area.LARGEST_RADIUS, solutions);
		}
		if (result.widened()) {
			return "Rien à moins de %d km. On a cherché jusqu'à %d km : voilà %s.".formatted(result.radiusAsked(),
					result.radius(), solutions);
		}
		Place place = result.place();
		// "pour" and not "à": some of them come to people, or are followed from home
		return (place != null && result.radius() != null)
				? "%s pour %s et jusqu'à %d km autour.".formatted(solutions, place.name(), result.radius())
				: solutions + ".";
	}

}
