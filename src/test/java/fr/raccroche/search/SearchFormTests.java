package fr.raccroche.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

class SearchFormTests {

	private final SearchForm form = new SearchForm(Map.of("q", List.of("bac raté"), "genre", List.of("e2c", "mfr"),
			"apres", List.of("xyz"), "page", List.of("2"), "age", List.of(" ")));

	@Test
	void it_keeps_what_the_contract_knows() {
		assertThat(this.form.values()).containsOnlyKeys("q", "genre", "apres");
		assertThat(this.form.first("q")).isEqualTo("bac raté");
		assertThat(this.form.first("age")).isEmpty();
		assertThat(this.form.has("genre", "mfr")).isTrue();
	}

	@Test
	void another_filter_starts_again_from_the_first_page() {
		assertThat(this.form.toggled("genre", "mfr").values()).doesNotContainKey("apres")
			.containsEntry("genre", List.of("e2c"));
		assertThat(this.form.toggled("genre", "cio").all("genre")).containsExactly("e2c", "mfr", "cio");
		assertThat(this.form.without("genre").values()).containsOnlyKeys("q");
		assertThat(this.form.with("apres", "abc").first("apres")).isEqualTo("abc");
	}

	@Test
	void its_query_reads_back_as_the_same_form() {
		SearchForm odd = this.form.with("q", "a&b=c+d é % {x} ; 100%").with("lieu", "L'Haÿ-les-Roses");
		String query = odd.query();
		assertThat(query).startsWith("?q=a%26b").doesNotContain(" ").doesNotContain("+");
		SearchForm back = SearchForm.of(decoded(query));
		assertThat(back).isEqualTo(odd);
	}

	@Test
	void nothing_asked_has_no_query() {
		assertThat(new SearchForm(Map.of()).query()).isEmpty();
	}

	@Test
	void only_conditions_count_as_filters() {
		assertThat(this.form.filters()).isTrue();
		assertThat(
				new SearchForm(Map.of("q", List.of("x"), "lieu", List.of("Niort"), "rayon", List.of("50"))).filters())
			.isFalse();
	}

	private static MultiValueMap<String, String> decoded(String query) {
		MultiValueMap<String, String> raw = UriComponentsBuilder.fromUriString("/" + query).build().getQueryParams();
		MultiValueMap<String, String> plain = new LinkedMultiValueMap<>();
		raw.forEach((name, values) -> values
			.forEach((value) -> plain.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
		return plain;
	}

}
