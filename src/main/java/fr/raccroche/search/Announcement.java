package fr.raccroche.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.site.Speech;
import fr.raccroche.territory.Place;

/**
 * How a search went, said aloud: another place, a wider circle or looser words are never
 * silent.
 *
 * @param result what was found
 * @param speech the language
 */
record Announcement(SearchResult result, Speech speech) {

	String sentence() {
		return Stream.of(understood(), wordless(), loosened(), found())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** Empty when the place has the name that was typed. */
	private String understood() {
		String typed = this.result.misspelt();
		Place place = this.result.place();
		return (typed != null && place != null) ? this.speech.say("results.understood", typed, place.label()) : "";
	}

	private String wordless() {
		String words = this.result.criteria().words();
		return (this.result.wordless() && words != null) ? this.speech.say("results.wordless", words) : "";
	}

	private String loosened() {
		return (this.result.loosened() && this.result.total() > 0) ? this.speech.say("results.loosened") : "";
	}

	private String found() {
		if (this.result.total() == 0) {
			return nothing(this.result.help().freeNumber().number());
		}
		if (this.result.named()) {
			return named();
		}
		String solutions = this.speech.say("results.count", this.result.total());
		Integer radius = this.result.radius();
		if (radius != null && this.result.withoutSites()) {
			return this.speech.say("results.without-sites", radius, solutions);
		}
		if (radius != null && this.result.widened()) {
			return this.speech.say("results.widened", String.valueOf(this.result.radiusAsked()), radius, solutions);
		}
		Place place = this.result.place();
		// "pour" and not "à": some of them come to people, or are followed from home
		return (place != null && radius != null) ? this.speech.say("results.around", solutions, place.name(), radius)
				: this.speech.say("results.count.end", solutions);
	}

	/** Whoever gives its name finds it at the other end of the country too. */
	private String named() {
		Place place = this.result.place();
		return this.result.nearest()
			.filter((distance) -> place != null)
			.map((distance) -> this.speech.say("results.named", this.result.total(),
					Math.max(1, Math.round(distance.kilometres())),
					this.speech.of(Objects.requireNonNull(place).name())))
			.orElseGet(
					() -> this.speech.say("results.count.end", this.speech.say("results.count", this.result.total())));
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
