package fr.raccroche.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import fr.raccroche.platform.Problem;
import fr.raccroche.site.Speeches;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WordsSearchTests extends SearchOnRealEngine {

	@BeforeEach
	void someOfEach() throws IOException {
		given(offer("e2c-niort").kind(Kind.E2C).titled("École de la 2e chance de Niort").published(),
				offer("micro-lycee-niort").kind(Kind.MICRO_LYCEE).titled("Micro-lycée de Niort").published(),
				offer("morea-niort").kind(Kind.MOREA).titled("Repasser le bac au lycée Jean-Macé").published(),
				offer("smv-la-rochelle").kind(Kind.SMV).titled("Service militaire volontaire").in("17300").published(),
				offer("relais-niort").kind(Kind.CLASSE_RELAIS).titled("Classe relais du collège Rabelais").published(),
				offer("cuisine").kind(Kind.GRETA)
					.titled("Préparer un titre de cuisinier")
					.saying("Tu apprends la cuisine dans une vraie brigade.", "Les stages sont payés.")
					.by("0790031E", "GRETA Poitou")
					.published(),
				offer("mecanique").kind(Kind.ECOLE_DE_PRODUCTION).titled("Mécanique auto et moto").published(),
				offer("plombier").kind(Kind.APPRENTISSAGE).titled("Devenir plombier chauffagiste").published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			e2c                          | e2c-niort
			E2C                          | e2c-niort
			école de la deuxième chance  | e2c-niort
			école 2e chance              | e2c-niort
			ecole seconde chance         | e2c-niort
			seconde chance               | e2c-niort
			deuxième chance              | e2c-niort
			2eme chance                  | e2c-niort
			microlycée                   | micro-lycee-niort
			micro lycee                  | micro-lycee-niort
			micro-lycées                 | micro-lycee-niort
			bac raté                     | morea-niort
			repasser mon bac             | morea-niort
			permis                       | smv-la-rochelle
			PLOMBIERS                    | plombier
			mecanique                    | mecanique
			les mécaniques               | mecanique
			formation cuisine            | cuisine
			l'apprentissage              | plombier
			brigade                      | cuisine
			""")
	void strict_words_find_it(String words, String id) {
		SearchResult result = find("q=" + words);
		assertThat(ids(result)).contains(id);
		assertThat(result.loosened()).isFalse();
	}

	@Test
	void being_expelled_leads_to_what_the_school_can_ask() {
		assertThat(find("q=viré du collège&commune=79191").throughOthers()).extracting(Summary::id)
			.contains("relais-niort");
		assertThat(ids("q=viré du collège&vue=pro")).contains("relais-niort");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			plonbier            | plombier
			plombyer            | plombier
			cuisignier          | cuisine
			mecanik moto        | mecanique
			chaufagyste         | plombier
			micro-licée         | micro-lycee-niort
			aprantisage         | plombier
			""")
	void typing_errors_are_forgiven_and_said(String words, String id) {
		SearchResult result = find("q=" + words);
		assertThat(ids(result)).first().isEqualTo(id);
		assertThat(result.loosened()).isTrue();
		assertThat(result.announcement(Speeches.FRENCH)).startsWith("On n'a pas trouvé tous tes mots");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			mecanicein          | mecanique
			garagsite           | mecanique
			resturation         | cuisine
			aprenticage         | plombier
			baccalaureta rate   | morea-niort
			""")
	void a_word_typed_wrong_finds_what_the_right_one_would(String words, String id) {
		SearchResult result = find("q=" + words + "&commune=79191");
		assertThat(ids(result)).contains(id);
		assertThat(result.loosened()).isTrue();
		assertThat(result.radius()).isEqualTo(30);
	}

	@Test
	void a_town_is_not_the_trade_that_sounds_like_it() throws IOException {
		given(offer("ville").kind(Kind.GRETA).titled("Formation à Mâcon : la cuisine").in("71270").published(),
				offer("metier").titled("Des murs et des toits").saying("Tu apprends la maçonnerie.").published());
		assertThat(ids("q=maçon")).containsExactly("metier", "ville");
		assertThat(ids("q=cuisine macon")).containsExactly("ville");
	}

	@Test
	void who_does_a_bit_of_everything_is_not_found_by_every_trade() throws IOException {
		given(offer("tout").titled("Essayer des métiers").trainingFor(Sector.D, Sector.F, Sector.G).published(),
				offer("salle").titled("En salle").trainingFor(Sector.G).published());
		assertThat(ids("q=restauration")).containsExactly("salle");
	}

	@Test
	void every_word_counts_before_any_is_let_go() throws IOException {
		given(offer("deux").titled("Cuisine et service").published(), offer("une").titled("Cuisine").published());
		assertThat(ids("q=cuisine service")).containsExactly("deux");
		SearchResult loose = find("q=cuisine plongée");
		assertThat(loose.loosened()).isTrue();
		assertThat(ids(loose)).containsExactlyInAnyOrder("deux", "une");
	}

	@Test
	void strict_words_are_looked_for_far_before_loose_ones_near() throws IOException {
		given(offer("pres").titled("Cuisinette").in("79191").published(),
				offer("loin").titled("Cuisine").in("86194").published());
		SearchResult result = find("q=cuisine&commune=79191");
		assertThat(ids(result)).containsExactly("loin");
		assertThat(result.radius()).isEqualTo(100);
		assertThat(result.loosened()).isFalse();
	}

	@Test
	void loose_words_are_widened_too() throws IOException {
		given(offer("loin").titled("Plombier").in("86194").published());
		SearchResult result = find("q=plonbier&commune=79191");
		assertThat(ids(result)).containsExactly("loin");
		assertThat(result.radius()).isEqualTo(100);
		assertThat(result.loosened()).isTrue();
	}

	@Test
	void mended_words_are_looked_for_far_before_some_of_them_near() throws IOException {
		given(offer("pres").titled("CAP services en hôtel").in("79191").published(),
				offer("civique").kind(Kind.SERVICE_CIVIQUE).titled("Service civique au musée").in("86194").published());
		SearchResult right = find("q=service civique&commune=79191");
		SearchResult wrong = find("q=servise civique&commune=79191");
		assertThat(ids(wrong)).isEqualTo(ids(right)).containsExactly("civique");
		assertThat(wrong.radius()).isEqualTo(100);
		assertThat(wrong.loosened()).isTrue();
	}

	@Test
	void a_word_that_is_used_is_not_mended() throws IOException {
		given(offer("permit").titled("Permit et moteur").published(),
				offer("permis").titled("Permis et moteur").published());
		assertThat(ids("q=permit moteru")).containsExactly("permit");
	}

	@Test
	void the_title_weighs_more_than_the_text() throws IOException {
		given(offer("texte").titled("Une autre voie").saying("On y parle de menuiserie.").published(),
				offer("titre").titled("Menuiserie").published());
		assertThat(ids("q=menuiserie")).containsExactly("titre", "texte");
	}

	@Test
	void small_words_alone_exclude_nothing_and_it_is_said() {
		SearchResult result = find("q=de la");
		assertThat(result.total()).isEqualTo(find("").total());
		assertThat(result.announcement(Speeches.FRENCH)).startsWith("« de la » ne dit pas ce que tu cherches");
		assertThat(find("q=de la cuisine").announcement(Speeches.FRENCH)).doesNotContain("ne dit pas");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\"", "???", "!?", "~", "\\", "😀", "« »", "- _ -" })
	void signs_alone_are_refused_and_never_mean_everything(String signs) {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.reader.read(new SearchForm(Map.of("q", List.of(signs)))).block())
			.satisfies((problem) -> assertThat(problem.property("parametre")).isEqualTo("q"))
			.withMessageContaining("au moins une lettre ou un chiffre");
	}

	@Test
	void a_uai_that_nobody_has_is_not_taken_for_another() throws IOException {
		given(offer("proche").by("0790031E", "Lycée 0790031E").published());
		SearchResult result = find("q=0790032F&commune=79191");
		assertThat(result.total()).isZero();
		assertThat(result.loosened()).isFalse();
		assertThat(result.announcement(Speeches.FRENCH)).contains("0790032F");
	}

	@Test
	void the_exact_id_finds_that_one_wherever_it_is() {
		SearchResult result = find("q=smv-la-rochelle&commune=59350&rayon=10&age=60");
		assertThat(ids(result)).containsExactly("smv-la-rochelle");
		assertThat(result.total()).isEqualTo(1);
		assertThat(result.radius()).isEqualTo(10);
		assertThat(result.announcement(Speeches.FRENCH).replaceAll("[\\h]", " "))
			.matches("C'est celle-là : elle est à 5\\d\\d km de Lille\\.");
		assertThat(result.otherwise()).isTrue();
		assertThat(ids("q=SMV-La-Rochelle")).containsExactly("smv-la-rochelle");
	}

	@Test
	void a_uai_finds_what_that_establishment_offers() {
		assertThat(ids("q=0790031E&commune=59350")).containsExactly("cuisine");
		assertThat(ids("q=0790031e")).containsExactly("cuisine");
	}

	@Test
	void an_exact_id_one_cannot_join_alone_is_still_shown_apart() {
		SearchResult result = find("q=relais-niort&commune=59350");
		assertThat(result.items()).isEmpty();
		assertThat(result.throughOthers()).extracting(Summary::id).containsExactly("relais-niort");
	}

	@Test
	void nonsense_finds_nothing() {
		SearchResult result = find("q=xqzwtk vbnmlk");
		assertThat(result.total()).isZero();
		assertThat(result.loosened()).isTrue();
	}

	@Test
	void words_of_any_kind_are_harmless() {
		for (String odd : List.of("a\"", "a*", "(a OR b)", "title:x", "\\n", "a".repeat(200), "é".repeat(200), "a😀",
				"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", "/.*a/", "~1", "<script>", "😀 mecanicein 😀")) {
			assertThat(this.reader.read(new SearchForm(Map.of("q", List.of(odd)))).flatMap(this.search::search).block())
				.as(odd)
				.isNotNull();
		}
	}

}
