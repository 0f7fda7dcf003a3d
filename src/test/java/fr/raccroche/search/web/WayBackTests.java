package fr.raccroche.search.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.geo.Position;
import fr.raccroche.search.SearchForm;
import fr.raccroche.territory.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WayBackTests {

	@Test
	void a_link_from_a_list_leads_back_to_it() {
		SearchForm form = form("lieu", "Niort", "age", "17");
		assertThat(WayBack.query(form, null)).isEqualTo("?lieu=Niort&age=17");
		assertThat(WayBack.of(form)).contains("/solutions?lieu=Niort&age=17");
	}

	@Test
	void a_page_reached_otherwise_leads_nowhere_back() {
		assertThat(WayBack.of(new SearchForm(Map.of()))).isEmpty();
	}

	@Test
	void where_a_device_was_is_never_in_a_link() {
		Place place = new Place("79191", "Niort", "Niort", new Position(46.32, -0.46), true, "79", "poitiers",
				"metropole");
		assertThat(WayBack.query(form("lat", "46.32", "lon", "-0.46"), place)).isEqualTo("?commune=79191");
	}

	private static SearchForm form(String... pairs) {
		Map<String, List<String>> values = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put(pairs[i], List.of(pairs[i + 1]));
		}
		return new SearchForm(values);
	}

}
