package fr.raccroche.search.web;

import java.util.Optional;

import fr.raccroche.search.SearchForm;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * From a solution back to the list it was found in: no referrer is sent, so links of a
 * list carry its search.
 */
public final class WayBack {

	private WayBack() {
	}

	/**
	 * What links to the solutions of a list end with; says the commune, never where a
	 * device was.
	 */
	static String query(SearchForm form, @Nullable Place place) {
		return shared(form, place).without("limite").query();
	}

	/** What one may share of a search. */
	public static SearchForm shared(SearchForm form, @Nullable Place place) {
		return (place != null) ? form.without("lat", "lon", "lieu").with("commune", place.code()) : form;
	}

	/** The list a page was reached from; empty when it was reached otherwise. */
	static Optional<String> of(SearchForm form) {
		return form.values().isEmpty() ? Optional.empty() : Optional.of("/solutions" + form.query());
	}

}
