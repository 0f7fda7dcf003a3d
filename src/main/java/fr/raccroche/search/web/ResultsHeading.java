package fr.raccroche.search.web;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Place;

/**
 * What was found, as a title: "12 solutions à moins de 30 km de Niort".
 *
 * @param form what was asked
 * @param result what was found
 */
record ResultsHeading(SearchForm form, SearchResult result) {

	String title() {
		return count() + words() + where();
	}

	private String count() {
		return (this.result.total() == 0) ? "On n'a rien trouvé"
				: Words.count(this.result.total(), "solution", "solutions");
	}

	private String words() {
		String typed = this.form.first("q");
		return typed.isEmpty() ? "" : " pour «\u00A0%s\u00A0»".formatted(typed);
	}

	private String where() {
		Place place = this.result.place();
		if (place == null) {
			return "";
		}
		Integer radius = this.result.radius();
		String name = this.result.criteria().area().others().isEmpty() ? place.name() : place.label();
		return (radius != null) ? " à moins de %d\u00A0km %s".formatted(radius, Words.of(name))
				: " dans la zone choisie";
	}

}
