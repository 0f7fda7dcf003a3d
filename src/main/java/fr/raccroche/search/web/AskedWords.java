package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Place;

/**
 * A search in one line: "Niort · 30 km · 17 ans".
 */
final class AskedWords {

	private AskedWords() {
	}

	static String of(SearchForm form, SearchResult result) {
		List<String> parts = new ArrayList<>();
		String typed = form.first("q");
		if (!typed.isEmpty()) {
			parts.add("«\u00A0%s\u00A0»".formatted(typed));
		}
		Place place = result.place();
		parts.add((place != null) ? place.name() : "Toute la France");
		Integer radius = result.radiusAsked();
		if (radius != null) {
			parts.add("%d\u00A0km".formatted(radius));
		}
		if (!form.first("age").isEmpty()) {
			parts.add("%s\u00A0ans".formatted(form.first("age")));
		}
		return Words.spaced(String.join(" · ", parts));
	}

}
