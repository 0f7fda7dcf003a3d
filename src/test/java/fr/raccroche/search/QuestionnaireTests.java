package fr.raccroche.search;

import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireTests {

	private final Questionnaire questionnaire = Questionnaire.bundled();

	@Test
	void it_is_short_and_every_answer_may_be_left_out() {
		assertThat(this.questionnaire.questions()).hasSizeLessThanOrEqualTo(6);
		assertThat(search()).isEmpty();
		assertThat(this.questionnaire.findWrong(answers())).isEmpty();
	}

	@Test
	void answers_become_filters_that_can_be_seen() {
		assertThat(search("age", "17", "sortie", "mois", "diplome", "brevet", "besoin", "logement", "lieu", "Niort"))
			.isEqualTo("?lieu=Niort&age=17&sortie=6&diplome=dnb&internat=1");
	}

	@ParameterizedTest
	@CsvSource({ "cours, micro-lycee", "metier, e2c", "partir, service-civique", "parler, mission-locale" })
	void a_wish_becomes_the_kinds_that_answer_it(String wish, String kind) {
		assertThat(form("envie", wish).all("genre")).contains(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cours", "metier", "partir", "parler", "voir" })
	void nothing_is_proposed_that_one_cannot_ask_for_alone(String wish) {
		Set<String> alone = Set.of(Kind.values())
			.stream()
			.filter((kind) -> kind.guide().joinedBy().contains(JoinedBy.SOI_MEME))
			.map(Kind::code)
			.collect(Collectors.toSet());
		assertThat(alone).containsAll(form("envie", wish).all("genre"));
	}

	@ParameterizedTest
	@CsvSource({ "13, true", "15, true", "16, false", "17, false", "25, false" })
	void before_sixteen_the_door_is_school(String age, boolean school) {
		assertThat(this.questionnaire.leadsToSchool(answers("age", age))).isEqualTo(school);
	}

	@Test
	void the_door_of_school_is_the_nearest_cio_and_nothing_else() {
		assertThat(this.questionnaire.schoolDoor(answers("age", "14", "envie", "metier", "commune", "79191")).query())
			.isEqualTo("?commune=79191&genre=cio");
	}

	@ParameterizedTest
	@CsvSource({ "age, vieux", "age, -3", "age, 3", "age, 170", "envie, argent", "besoin, <script>" })
	void an_answer_that_is_none_brings_its_question_back(String name, String value) {
		assertThat(this.questionnaire.findWrong(answers(name, value))).map(Questionnaire.Question::name).contains(name);
	}

	@Test
	void other_parameters_of_an_address_are_no_answers() {
		assertThat(this.questionnaire.answers(answers("vue", "pro", "age", " 17 ", "genre", "pjj")))
			.isEqualTo(answers("age", "17"));
	}

	private String search(String... pairs) {
		return form(pairs).query();
	}

	private SearchForm form(String... pairs) {
		return this.questionnaire.search(answers(pairs));
	}

	private static MultiValueMap<String, String> answers(String... pairs) {
		MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			answers.add(pairs[i], pairs[i + 1]);
		}
		return answers;
	}

}
