package fr.raccroche.search;

import org.junit.jupiter.api.Test;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;

class SolutionAddressTests {

	@Test
	void an_address_is_the_id_and_words_of_the_title() {
		assertThat(SolutionAddress.of(aSolution("e2c-niort").titled("École de la 2e chance — Niort").published()))
			.isEqualTo("/solutions/e2c-niort-ecole-de-la-2e-chance-niort");
	}

	@Test
	void ligatures_accents_and_signs_are_folded() {
		assertThat(SolutionAddress.slug("Œuvrer à l'Haÿ, « ça » & là !")).isEqualTo("oeuvrer-a-l-hay-ca-la");
	}

	@Test
	void a_long_title_is_cut_between_words() {
		String slug = SolutionAddress.slug("formation ".repeat(12));
		assertThat(slug).hasSizeLessThanOrEqualTo(60).endsWith("formation");
		assertThat(SolutionAddress.slug("a".repeat(120))).hasSizeLessThanOrEqualTo(60);
	}

	@Test
	void every_beginning_that_may_be_an_id_is_a_candidate_longest_first() {
		assertThat(SolutionAddress.candidates("e2c-niort-ecole")).containsExactly("e2c-niort-ecole", "e2c-niort",
				"e2c");
		assertThat(SolutionAddress.candidates("a".repeat(65))).isEmpty();
	}

	@Test
	void the_id_is_always_among_the_candidates_of_its_address() {
		var solution = aSolution("x-1-y").titled("Une solution - avec - des tirets").published();
		assertThat(SolutionAddress.candidates(SolutionAddress.name(solution))).contains("x-1-y");
	}

}
