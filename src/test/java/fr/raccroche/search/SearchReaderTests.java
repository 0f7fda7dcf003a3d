package fr.raccroche.search;

import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;
import fr.raccroche.territory.Place;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchReaderTests extends SearchOnRealEngine {

	@Test
	void nothing_asked_is_everything_freshest_first() {
		assertThat(read("")).isEqualTo(SearchCriteria.EVERYTHING);
	}

	@Test
	void a_place_brings_its_radius_and_its_order() {
		SearchCriteria criteria = read("commune=79191");
		assertThat(criteria.area()).isEqualTo(Area.around(niort(), 30));
		assertThat(criteria.order()).isEqualTo(Order.DISTANCE);
		assertThat(read("commune=79191&rayon=200").area().radius()).isEqualTo(200);
		assertThat(read("commune=79191&rayon=1").area().radius()).isEqualTo(1);
	}

	@Test
	void the_code_says_which_of_the_places_that_words_may_mean() {
		for (String typed : List.of("Niort", "niort", "79000", "79000 Niort", "Nior", "Niort (Deux-Sèvres)")) {
			assertThat(read("commune=79191&lieu=" + typed).area().place()).as(typed).isEqualTo(niort());
		}
		Area area = read("commune=38033&lieu=Beaulieu").area();
		assertThat(area.place()).isNotNull();
		assertThat(area.place().code()).isEqualTo("38033");
	}

	@Test
	void words_typed_after_the_code_was_chosen_say_where() {
		Place place = read("commune=79191&lieu=Poitiers").area().place();
		assertThat(place).isNotNull();
		assertThat(place.code()).isEqualTo("86194");
	}

	@Test
	void typed_words_may_mean_several_places() {
		Area area = read("lieu=Beaulieu").area();
		assertThat(area.place()).isNotNull();
		assertThat(area.place().name()).isEqualTo("Beaulieu");
		assertThat(area.others()).hasSizeGreaterThan(5)
			.extracting(Place::name)
			.allMatch((name) -> name.contains("Beaulieu"));
	}

	@Test
	void a_device_gives_its_position() {
		Place place = read("lat=46.3&lon=-0.5").area().place();
		assertThat(place).isNotNull();
		assertThat(place.position()).isEqualTo(new Position(46.3, -0.5));
	}

	@Test
	void words_alone_are_ordered_by_relevance() {
		assertThat(read("q=plomberie").order()).isEqualTo(Order.RELEVANCE);
		assertThat(read("q=plomberie&commune=79191").order()).isEqualTo(Order.DISTANCE);
		assertThat(read("commune=79191&tri=fraicheur").order()).isEqualTo(Order.FRESHNESS);
		assertThat(read("commune=79191&tri=pertinence&q=plomberie").order()).isEqualTo(Order.RELEVANCE);
		assertThat(read("commune=79191&tri=distance").order()).isEqualTo(Order.DISTANCE);
	}

	@Test
	void lists_are_repeatable() {
		Selections selections = read(
				"genre=e2c&genre=mfr&champ=prevention&statut=eleve&statut=apprenti&secteur=A&secteur=N&entree=permanente")
			.selections();
		assertThat(selections.kinds()).containsExactlyInAnyOrder(Kind.E2C, Kind.MFR);
		assertThat(selections.fields()).containsExactly(Field.PREVENTION);
		assertThat(selections.statuses()).containsExactlyInAnyOrder(Status.ELEVE, Status.APPRENTI);
		assertThat(selections.sectors()).containsExactlyInAnyOrder(Sector.A, Sector.N);
		assertThat(selections.entries()).containsExactly(EntryMode.PERMANENTE);
	}

	@Test
	void wishes_and_the_person_are_read() {
		SearchCriteria criteria = read(
				"age=17&sortie=8&diplome=cap&handicap=1&places=1&internat=1&remuneration=1&pmr=1&vue=pro&limite=100");
		assertThat(criteria.person()).isEqualTo(new Person(17, 8, Diploma.CAP, true));
		assertThat(criteria.selections())
			.extracting(Selections::places, Selections::boarding, Selections::paid, Selections::wheelchair)
			.containsExactly(true, true, true, true);
		assertThat(criteria.professional()).isTrue();
		assertThat(criteria.pageSize()).isEqualTo(100);
	}

	@Test
	void a_box_needs_no_place_and_takes_no_radius_by_itself() {
		BoundingBox box = new BoundingBox(-1, 46, 0, 47);
		assertThat(read("bbox=-1,46,0,47").area()).isEqualTo(Area.inside(box));
		assertThat(read("bbox=-1,46,0,47&commune=79191").area())
			.isEqualTo(new Area(niort(), List.of(), null, box, null));
		assertThat(read("bbox=-1,46,0,47&commune=79191&rayon=10").area().radius()).isEqualTo(10);
	}

	@Test
	void empty_fields_of_a_form_are_absent() {
		assertThat(read("q=&commune=&lieu=&lat=&lon=&rayon=&genre=&age=&places=&bbox=&tri=&limite=&apres="))
			.isEqualTo(SearchCriteria.EVERYTHING);
	}

	@Test
	void a_form_without_a_place_may_send_its_radius() {
		assertThat(read("lieu=&rayon=30").area()).isEqualTo(Area.anywhere());
	}

	@Test
	void a_form_may_keep_its_order_when_words_or_place_are_emptied() {
		assertThat(read("q=&tri=pertinence").order()).isEqualTo(Order.FRESHNESS);
		assertThat(read("q=&commune=79191&tri=pertinence").order()).isEqualTo(Order.DISTANCE);
		assertThat(read("lieu=&tri=distance").order()).isEqualTo(Order.FRESHNESS);
	}

	@Test
	void unknown_parameters_are_ignored() {
		assertThat(read("utm_source=x&page=3")).isEqualTo(SearchCriteria.EVERYTHING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			commune=00000 | commune
			rayon=30 | rayon
			commune=79191&rayon=0 | rayon
			commune=79191&rayon=201 | rayon
			commune=79191&rayon=-5 | rayon
			commune=79191&rayon=1.5 | rayon
			commune=79191&rayon=abc | rayon
			lat=46.3 | lon
			lon=-0.5 | lat
			lat=91&lon=0 | lat
			lat=46&lon=181 | lon
			lat=NaN&lon=0 | lat
			lat=46,3&lon=0 | lat
			lat=0&lon=0 | lat,lon
			lat=91&lon=181 | lat,lon
			commune=79191&lat=46.3&lon=-0.5 | commune
			lieu=Niort&lat=46.3&lon=-0.5 | lieu
			commune=79191&lieu=Xqzwtkv | lieu
			places=0 | places
			internat=0 | internat
			tri=pertinence | tri
			commune=79191&tri=pertinence | tri
			q=*** | q
			q=m\uFFFDcanicien | q
			lieu=\uFFFDvreux | lieu
			genre=inconnu | genre
			genre=e2c&genre=E2C | genre
			champ=x | champ
			statut=x | statut
			secteur=Z | secteur
			secteur=a | secteur
			age=-1 | age
			age=100 | age
			age=17.5 | age
			age=dix-sept | age
			age=17&age=18 | age
			sortie=-1 | sortie
			sortie=601 | sortie
			diplome=doctorat | diplome
			diplome=bac&diplome=cap | diplome
			handicap=oui | handicap
			places=2 | places
			places=oui | places
			entree=demain | entree
			internat=true | internat
			remuneration=x | remuneration
			pmr=x | pmr
			bbox=1,2,3 | bbox
			bbox=a,b,c,d | bbox
			bbox=0,47,-1,46 | bbox
			bbox=-181,46,0,47 | bbox
			vue=juge | vue
			tri=distance | tri
			tri=prix | tri
			q=plomberie&tri=distance | tri
			limite=0 | limite
			limite=101 | limite
			limite=x | limite
			apres=nimporte | apres
			""")
	void a_bad_value_is_refused_by_its_name(String query, String parameter) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(query)).satisfies((problem) -> {
			assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
			assertThat(problem.property("parametre")).isEqualTo(parameter);
			assertThat(problem.sentence()).contains(parameter);
		});
	}

	@Test
	void words_that_are_too_long_are_refused() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read("q=" + "a".repeat(201)))
			.satisfies((problem) -> assertThat(problem.sentence()).contains("q"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "genre=x", "champ=x", "statut=x", "secteur=x", "entree=x", "diplome=x", "tri=x" })
	void an_unknown_code_comes_with_the_known_ones(String query) {
		String name = query.split("=")[0];
		String known = Map
			.of("genre", "micro-lycee", "champ", "remediation", "statut", "stagiaire", "secteur", "N", "entree",
					"rentree", "diplome", "aucun", "tri", "fraicheur")
			.get(name);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(query))
			.satisfies((problem) -> assertThat(problem.sentence()).contains(known));
	}

	@Test
	void an_unknown_place_comes_with_suggestions() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read("lieu=Xqzwtkv")).satisfies((problem) -> {
			assertThat(problem.sentence()).contains("lieu").contains("Xqzwtkv");
			assertThat(problem.property("suggestions")).asInstanceOf(InstanceOfAssertFactories.list(Map.class))
				.allSatisfy((suggestion) -> assertThat(suggestion).containsKeys("code", "nom", "libelle"));
		});
	}

	@Test
	void a_cursor_only_fits_its_own_search() {
		SearchCriteria criteria = read("commune=79191&q=plomberie");
		String word = new PagePosition(new Attempt(Attempt.Words.FORGIVING, 50),
				List.of(FieldValue.of(1234.5), FieldValue.of("e2c-niort")))
			.encode(criteria);
		PagePosition position = read("commune=79191&q=plomberie&limite=3&apres=" + word).position();
		assertThat(position).isNotNull();
		assertThat(position.attempt()).isEqualTo(new Attempt(Attempt.Words.FORGIVING, 50));
		assertThat(position.sort().getLast().stringValue()).isEqualTo("e2c-niort");
		for (String other : List.of("commune=79191&q=peinture", "commune=79191&q=plomberie&rayon=40",
				"commune=79191&q=plomberie&tri=fraicheur", "commune=79191&q=plomberie&age=17",
				"commune=79191&q=plomberie&genre=e2c", "commune=79191&q=plomberie&vue=pro", "commune=38033&q=plomberie",
				"q=plomberie")) {
			assertThatExceptionOfType(Problem.class).as(other).isThrownBy(() -> read(other + "&apres=" + word));
		}
	}

	@Test
	void a_tile_ignores_place_order_and_page() {
		SearchForm form = SearchForm.of(parameters("commune=xx&rayon=999&tri=distance&limite=0&genre=e2c&age=17"));
		SearchCriteria criteria = this.reader.readWithoutPlace(form);
		assertThat(criteria.area()).isEqualTo(Area.anywhere());
		assertThat(criteria.selections().kinds()).containsExactly(Kind.E2C);
		assertThat(criteria.person().age()).isEqualTo(17);
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.reader.readWithoutPlace(SearchForm.of(parameters("genre=x"))));
	}

	@Test
	void the_radius_is_widened_by_the_steps_that_are_larger() {
		assertThat(read("commune=79191").attempts()).extracting(Attempt::radius).containsExactly(30, 50, 100, 200);
		assertThat(read("commune=79191&rayon=60").attempts()).extracting(Attempt::radius).containsExactly(60, 100, 200);
		assertThat(read("commune=79191&rayon=200").attempts()).extracting(Attempt::radius).containsExactly(200);
		assertThat(read("bbox=-1,46,0,47&commune=79191&rayon=10").attempts()).hasSize(1);
		assertThat(read("bbox=-1,46,0,47").attempts()).containsExactly(new Attempt(Attempt.Words.STRICT, null));
	}

	@Test
	void strict_words_are_tried_everywhere_before_mended_ones_and_those_before_loose_ones() {
		assertThat(read("commune=79191&rayon=100&q=bac rate").attempts()).containsExactly(
				new Attempt(Attempt.Words.STRICT, 100), new Attempt(Attempt.Words.STRICT, 200),
				new Attempt(Attempt.Words.FORGIVING, 100), new Attempt(Attempt.Words.FORGIVING, 200),
				new Attempt(Attempt.Words.LOOSE, 100), new Attempt(Attempt.Words.LOOSE, 200));
	}

	@Test
	void one_word_may_be_a_name() {
		assertThat(read("q=0790031e").attempts()).containsExactly(new Attempt(Attempt.Words.EXACT, null));
		assertThat(read("q=e2c").attempts()).first().isEqualTo(new Attempt(Attempt.Words.EXACT, null));
		assertThat(read("q=e2c-niort").attempts()).first().isEqualTo(new Attempt(Attempt.Words.EXACT, null));
		assertThat(read("q=seconde chance").attempts()).first().isEqualTo(new Attempt(Attempt.Words.STRICT, null));
	}

	private SearchCriteria read(String query) {
		return this.reader.read(SearchForm.of(parameters(query))).block();
	}

	private Place niort() {
		return this.gazetteer.findPlace("79191").orElseThrow();
	}

}
