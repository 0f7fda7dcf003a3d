package fr.raccroche.search.web;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Speech;
import fr.raccroche.territory.Place;

/**
 * What was found, as a title: "12 solutions à moins de 30 km de Niort".
 *
 * @param form what was asked
 * @param result what was found
 * @param speech the language
 */
record ResultsHeading(SearchForm form, SearchResult result, Speech speech) {

	String title() {
		String typed = this.form.first("q");
		String count = this.speech.say("results.title", this.result.total());
		return where(typed.isEmpty() ? count : this.speech.say("results.title.words", count, typed));
	}

	private String where(String found) {
		Place place = this.result.place();
		if (place == null || this.result.named()) {
			return found;
		}
		Integer radius = this.result.radius();
		String name = this.result.criteria().area().others().isEmpty() ? place.name() : place.label();
		return (radius != null) ? this.speech.say("results.title.around", found, radius, this.speech.of(name))
				: this.speech.say("results.title.box", found);
	}

}
