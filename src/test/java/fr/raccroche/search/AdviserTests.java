package fr.raccroche.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import fr.raccroche.geo.Position;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.ServedTerritory;
import fr.raccroche.structure.StructuresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Whom to talk to near a place: nearest is not competent, so both are answered.
 */
class AdviserTests extends SearchOnRealEngine {

	private static final String NIORT = "79191";

	/** 22 km from Niort. */
	private static final String SAINT_MAIXENT = "79270";

	/** 70 km from Niort. */
	private static final String POITIERS = "86194";

	@Autowired
	private ApplicationContext context;

	private StructuresForTests directory;

	@BeforeEach
	void directory() throws IOException {
		this.directory = StructuresForTests.in(this.context);
		this.directory.forget();
	}

	@AfterEach
	void forget() throws IOException {
		this.directory.forget();
	}

	@Test
	void who_serves_the_commune_comes_before_who_is_near() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO).in(NIORT).published(),
				offer("cio-poitiers").kind(Kind.CIO).in(POITIERS).servingCommunes(NIORT).published());
		Advice advice = cio("commune=79191");
		assertThat(advice.serving()).extracting(Desk::id).containsExactly("cio-poitiers");
		assertThat(Math.round(advice.serving().getFirst().distance().kilometres())).isEqualTo(70);
		assertThat(advice.nearest().id()).isEqualTo("cio-niort");
	}

	@Test
	void who_serves_the_place_and_is_nearest_is_named_once() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO).in(NIORT).servingDepartements("79").published(),
				offer("cio-poitiers").kind(Kind.CIO).in(POITIERS).published());
		Advice advice = cio("commune=79191");
		assertThat(advice.serving()).extracting(Desk::id).containsExactly("cio-niort");
		assertThat(advice.nearest()).isNull();
	}

	@Test
	void where_nobody_says_they_serve_the_place_only_the_nearest_is_known() throws Exception {
		given(offer("cio-saint-maixent").kind(Kind.CIO).in(SAINT_MAIXENT).published(),
				offer("cio-poitiers").kind(Kind.CIO).in(POITIERS).servingDepartements("86").published());
		Advice advice = cio("commune=79191");
		assertThat(advice.serving()).isEmpty();
		assertThat(advice.nearest().id()).isEqualTo("cio-saint-maixent");
	}

	@Test
	void nobody_is_sent_100_km_away_to_somebody_who_says_nothing_of_their_commune() throws Exception {
		given(offer("cio-bordeaux").kind(Kind.CIO).in("33063").published());
		assertThat(cio("commune=79191").none()).isTrue();
		given(offer("cio-bordeaux").kind(Kind.CIO).in("33063").servingDepartements("79").published());
		assertThat(cio("commune=79191").serving()).extracting(Desk::id).containsExactly("cio-bordeaux");
	}

	@Test
	void the_commune_is_closer_than_the_departement_and_that_than_the_academie() throws Exception {
		given(offer("a-academie").kind(Kind.PSAD).in(NIORT).servingAcademies("poitiers").published(),
				offer("b-departement").kind(Kind.PSAD).in(NIORT).servingDepartements("79").published(),
				offer("c-commune").kind(Kind.PSAD).in(POITIERS).servingCommunes(NIORT).published());
		assertThat(serving("commune=79191", Adviser.PSAD)).containsExactly("c-commune");
		assertThat(serving("commune=79270", Adviser.PSAD)).containsExactly("b-departement");
		assertThat(serving("commune=86194", Adviser.PSAD)).containsExactly("a-academie");
	}

	@Test
	void what_serves_all_of_france_is_in_charge_of_nobody_s_commune() throws Exception {
		given(offer("partout").kind(Kind.CIO).remote().servingFrance().published());
		assertThat(cio("commune=79191").none()).isTrue();
	}

	@Test
	void a_district_has_the_advisers_of_its_city() throws Exception {
		given(offer("ml-paris").kind(Kind.MISSION_LOCALE).in("75056").servingCommunes("75056").published());
		assertThat(serving("commune=75118", Adviser.MISSION_LOCALE)).containsExactly("ml-paris");
	}

	@Test
	void nobody_overseas_is_sent_over_the_sea() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO).in(NIORT).servingDepartements("974").published(),
				offer("cio-fort-de-france").kind(Kind.CIO).in("97209").published());
		assertThat(cio("commune=97411").none()).isTrue();
		assertThat(cio("commune=97209").nearest().id()).isEqualTo("cio-fort-de-france");
	}

	@Test
	void from_a_device_the_distance_is_from_the_device() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO)
			.at("Niort", NIORT, new Position(46.30, -0.46))
			.servingCommunes(NIORT)
			.published());
		assertThat(cio("lat=46.33&lon=-0.46").serving().getFirst().distance().metres()).isCloseTo(3336, within(20.0));
	}

	@Test
	void nobody_who_is_gone_paused_or_a_draft_is_named() throws Exception {
		given(offer("archive").kind(Kind.CIO).in(NIORT).servingCommunes(NIORT).archived(),
				offer("pause").kind(Kind.CIO).in(NIORT).servingCommunes(NIORT).suspended(),
				offer("brouillon").kind(Kind.CIO).in(NIORT).servingCommunes(NIORT).draft());
		assertThat(cio("commune=79191").none()).isTrue();
	}

	@Test
	void what_a_judge_or_a_school_decides_is_nobody_to_call() throws Exception {
		given(offer("juge").kind(Kind.PJJ).in(NIORT).servingCommunes(NIORT).ofNetwork("Réseau A").published(),
				offer("sas").kind(Kind.MLDS)
					.in(NIORT)
					.servingCommunes(NIORT)
					.ofNetwork("Réseau B")
					.joinedBy(JoinedBy.ETABLISSEMENT)
					.published());
		assertThat(advice("commune=79191", Adviser.FOQUALE).none()).isTrue();
	}

	@Test
	void a_network_is_reached_at_the_nearest_of_its_schools() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO)
			.in(NIORT)
			.servingCommunes(SAINT_MAIXENT)
			.ofNetwork("Réseau A")
			.published(), offer("sas-niort").kind(Kind.MLDS).in(NIORT).ofNetwork("Réseau A").published(),
				offer("sas-poitiers").kind(Kind.MLDS).in(POITIERS).ofNetwork("Réseau A").published(),
				offer("pole-saint-maixent").kind(Kind.PAQI).in(SAINT_MAIXENT).ofNetwork("Réseau B").published(),
				offer("sans-reseau").kind(Kind.MLDS).in(SAINT_MAIXENT).published());
		Advice network = advice("commune=79270", Adviser.FOQUALE);
		assertThat(network.serving()).extracting(Desk::id).containsExactly("sas-niort");
		assertThat(network.nearest().id()).isEqualTo("pole-saint-maixent");
	}

	@Test
	void a_network_without_a_school_here_is_reached_where_it_says_so() throws Exception {
		given(offer("psad-niort").kind(Kind.PSAD).in(NIORT).servingCommunes(NIORT).ofNetwork("Réseau A").published());
		Advice network = advice("commune=79191", Adviser.FOQUALE);
		assertThat(network.serving()).extracting(Desk::id).containsExactly("psad-niort");
		assertThat(network.nearest()).isNull();
	}

	@Test
	void who_is_too_old_for_a_mission_locale_is_not_sent_there() throws Exception {
		given(offer("ml-niort").kind(Kind.MISSION_LOCALE).in(NIORT).ages(16, 25).published());
		assertThat(advice("commune=79191&age=17", Adviser.MISSION_LOCALE).nearest()).isNotNull();
		assertThat(advice("commune=79191&age=28", Adviser.MISSION_LOCALE).none()).isTrue();
	}

	@Test
	void the_directory_names_who_is_nearer_than_the_catalogue() throws Exception {
		given(offer("cio-poitiers").kind(Kind.CIO).in(POITIERS).published());
		this.directory.at("0790001A", "CIO de Niort", NIORT, Nature.CIO)
			.at("0790002B", "Lycée", NIORT, Nature.LYCEE)
			.save();
		assertThat(cio("commune=79191").nearest()).isInstanceOf(Desk.Registered.class)
			.extracting(Desk::id)
			.isEqualTo("0790001A");
		assertThat(cio("commune=86194").nearest().id()).isEqualTo("cio-poitiers");
		assertThat(advice("commune=79191", Adviser.PSAD).none()).isTrue();
	}

	@Test
	void the_same_desk_is_told_by_the_catalogue() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO).in(NIORT).by("0790001A", "CIO de Niort").published());
		this.directory.at("0790001A", "CIO de Niort", NIORT, Nature.CIO).serving("0790001A", communes(NIORT)).save();
		Advice advice = cio("commune=79191");
		assertThat(advice.serving()).extracting(Desk::id).containsExactly("cio-niort");
		assertThat(advice.nearest()).isNull();
	}

	@Test
	void a_structure_that_says_its_communes_is_in_charge_of_them() throws Exception {
		given(offer("cio-niort").kind(Kind.CIO).in(NIORT).servingDepartements("79").published());
		this.directory.at("0860001A", "CIO de Poitiers", POITIERS, Nature.CIO)
			.serving("0860001A", communes(NIORT))
			.save();
		Advice advice = cio("commune=79191");
		assertThat(advice.serving()).extracting(Desk::id).containsExactly("0860001A");
		assertThat(advice.nearest().id()).isEqualTo("cio-niort");
		assertThat(cio("commune=79270").serving()).extracting(Desk::id).containsExactly("cio-niort");
	}

	@Test
	void a_closed_doubtful_or_overseas_structure_is_not_the_nearest() throws Exception {
		given();
		this.directory
			.at("0790001A", "Fermé", NIORT, this.gazetteer.findByCode(NIORT).orElseThrow().position(), null,
					Life.CLOSED, Nature.CIO)
			.at("0790002B", "Douteux", NIORT, this.gazetteer.findByCode(NIORT).orElseThrow().position(), "loin",
					Life.OPEN, Nature.CIO)
			.at("9720001C", "CIO de Fort-de-France", "97209", Nature.CIO)
			.save();
		assertThat(cio("commune=79191").none()).isTrue();
		assertThat(cio("commune=97209").nearest().id()).isEqualTo("9720001C");
	}

	@Test
	void a_mission_locale_of_the_directory_is_for_those_it_receives() throws Exception {
		given();
		this.directory.at("ml-niort", "Mission locale de Niort", NIORT, Nature.MISSION_LOCALE).save();
		assertThat(advice("commune=79191&age=17", Adviser.MISSION_LOCALE).nearest()).isNotNull();
		assertThat(advice("commune=79191&age=28", Adviser.MISSION_LOCALE).none()).isTrue();
		assertThat(advice("commune=79191&age=28&handicap=1", Adviser.MISSION_LOCALE).nearest()).isNotNull();
	}

	private static ServedTerritory communes(String... codes) {
		return new ServedTerritory(Set.of(codes), Set.of(), Set.of());
	}

	private Advice cio(String query) {
		return advice(query, Adviser.CIO);
	}

	private List<String> serving(String query, Adviser adviser) {
		return advice(query, adviser).serving().stream().map(Desk::id).toList();
	}

	private Advice advice(String query, Adviser adviser) {
		return this.reader.read(SearchForm.of(parameters(query)))
			.flatMap((criteria) -> this.search.listAdvisers(criteria.area().place(), criteria.person()))
			.block()
			.get(adviser.ordinal());
	}

}
