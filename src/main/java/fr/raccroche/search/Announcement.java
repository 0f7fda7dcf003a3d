package fr.raccroche.search;

import fr.raccroche.site.Speech;
import fr.raccroche.territory.Place;

/**
 * How a search went, said aloud: a wider circle or looser words are never silent.
 *
 * @param result what was found
 * @param speech the language
 */
record Announcement(SearchResult result, Speech speech) {

	String sentence() {
		return (this.result.loosened() && this.result.total() > 0) ? this.speech.say("results.loosened") + " " + found()
				: found();
	}

	private String found() {
		if (this.result.total() == 0) {
			return nothing(this.result.help().freeNumber().number());
		}
		String solutions = this.speech.say("results.count", this.result.total());
		if (this.result.withoutSites()) {
			return this.speech.say("results.without-sites", Area.LARGEST_RADIUS, solutions);
		}
		Integer radius = this.result.radius();
		if (radius != null && this.result.widened()) {
			return this.speech.say("results.widened", String.valueOf(this.result.radiusAsked()), radius, solutions);
		}
		Place place = this.result.place();
		// "pour" and not "à": some of them come to people, or are followed from home
		return (place != null && radius != null) ? this.speech.say("results.around", solutions, place.name(), radius)
				: this.speech.say("results.count.end", solutions);
	}

	private String nothing(String number) {
		String words = this.result.criteria().words();
		if (words != null && this.result.attempt().words() == Attempt.Words.EXACT) {
			return this.speech.say("results.unknown-id", words, number);
		}
		Integer radius = this.result.radius();
		return (radius != null) ? this.speech.say("results.none.within", radius, number)
				: this.speech.say("results.none.here", number);
	}

}
