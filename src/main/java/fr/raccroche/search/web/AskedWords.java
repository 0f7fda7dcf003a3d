package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Speech;
import fr.raccroche.territory.Place;

/**
 * A search in one line: "Niort · 30 km · 17 ans".
 */
final class AskedWords {

	private AskedWords() {
	}

	static String of(SearchForm form, SearchResult result, Speech speech) {
		List<String> parts = new ArrayList<>();
		String typed = form.first("q");
		if (!typed.isEmpty()) {
			parts.add(speech.typeset("« %s »".formatted(typed)));
		}
		Place place = result.place();
		parts.add((place != null) ? place.name() : speech.say("results.anywhere"));
		Integer radius = result.radiusAsked();
		if (radius != null) {
			parts.add(speech.say("results.kilometres", radius));
		}
		if (!form.first("age").isEmpty()) {
			parts.add(speech.say("results.years", form.first("age")));
		}
		return String.join(" · ", parts);
	}

}
