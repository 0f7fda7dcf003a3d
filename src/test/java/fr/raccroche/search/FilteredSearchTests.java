package fr.raccroche.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.search.web.ItemJson;
import fr.raccroche.site.Speeches;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FilteredSearchTests extends SearchOnRealEngine {

	@Test
	void age_is_compared_with_both_bounds_included() throws IOException {
		given(offer("de-16-a-25").ages(16, 25).published());
		assertThat(ids("age=15")).isEmpty();
		assertThat(ids("age=16")).containsExactly("de-16-a-25");
		assertThat(ids("age=25")).containsExactly("de-16-a-25");
		assertThat(ids("age=26")).isEmpty();
	}

	@Test
	void what_is_open_to_all_matches_everybody() throws IOException {
		given(offer("ouvert").published(), offer("des-14").ages(14, null).published(),
				offer("jusqu-a-18").ages(null, 18).published());
		for (String query : List.of("age=17", "sortie=0", "diplome=superieur", "age=17&sortie=2&diplome=bac")) {
			assertThat(ids(query)).as(query).containsExactlyInAnyOrder("ouvert", "des-14", "jusqu-a-18");
		}
		assertThat(ids("age=30")).containsExactlyInAnyOrder("ouvert", "des-14");
		assertThat(ids("age=13")).containsExactlyInAnyOrder("ouvert", "jusqu-a-18");
	}

	@Test
	void a_disability_only_raises_the_upper_bound() throws IOException {
		given(offer("jeunes").ages(16, 25).ageMaxDisabled(30).published(), offer("tous").ages(16, null).published(),
				offer("stricte").ages(16, 25).published());
		assertThat(ids("age=28")).containsExactly("tous");
		assertThat(ids("age=28&handicap=1")).containsExactlyInAnyOrder("jeunes", "tous");
		assertThat(ids("age=20&handicap=1")).containsExactlyInAnyOrder("jeunes", "tous", "stricte");
		assertThat(ids("age=15&handicap=1")).isEmpty();
	}

	@Test
	void time_out_of_school_must_be_enough() throws IOException {
		given(offer("six-mois").monthsOut(6).published(), offer("tout-de-suite").published());
		assertThat(ids("sortie=5")).containsExactly("tout-de-suite");
		assertThat(ids("sortie=6")).containsExactlyInAnyOrder("six-mois", "tout-de-suite");
	}

	@Test
	void a_diploma_must_not_be_too_high() throws IOException {
		given(offer("sans").diplomaMax(Diploma.AUCUN).published(), offer("cap").diplomaMax(Diploma.CAP).published(),
				offer("tous").published());
		assertThat(ids("diplome=aucun")).containsExactlyInAnyOrder("sans", "cap", "tous");
		assertThat(ids("diplome=cap")).containsExactlyInAnyOrder("cap", "tous");
		assertThat(ids("diplome=bac")).containsExactly("tous");
	}

	@Test
	void lists_take_any_of_their_values() throws IOException {
		given(offer("e2c").kind(Kind.E2C)
			.status(Status.STAGIAIRE)
			.field(Field.REMEDIATION)
			.trainingFor(Sector.A)
			.published(),
				offer("mfr").kind(Kind.MFR)
					.status(Status.ELEVE)
					.field(Field.PREVENTION)
					.trainingFor(Sector.A, Sector.F)
					.published(),
				offer("cio").kind(Kind.CIO).field(Field.INTERVENTION).published());
		assertThat(ids("genre=e2c&genre=mfr")).containsExactlyInAnyOrder("e2c", "mfr");
		assertThat(ids("champ=prevention&champ=intervention")).containsExactlyInAnyOrder("mfr", "cio");
		assertThat(ids("statut=stagiaire")).containsExactly("e2c");
		assertThat(ids("secteur=A")).containsExactlyInAnyOrder("e2c", "mfr");
		assertThat(ids("secteur=F&secteur=B")).containsExactly("mfr");
		assertThat(ids("genre=e2c&statut=eleve")).isEmpty();
	}

	@Test
	void a_wish_is_only_fulfilled_by_what_is_known() throws IOException {
		given(offer("oui").places(1).entry(EntryMode.PERMANENTE).boarding(true).paid(true).wheelchair(true).published(),
				offer("non").places(0).entry(EntryMode.DATES).boarding(false).paid(false).wheelchair(false).published(),
				offer("inconnu").published());
		for (String wish : List.of("places=1", "entree=permanente", "internat=1", "remuneration=1", "pmr=1")) {
			assertThat(ids(wish)).as(wish).containsExactly("oui");
		}
		assertThat(ids("entree=dates")).containsExactly("non");
	}

	/** A dated entry has its own places: they are free as long as one can ask for it. */
	@Test
	void places_of_an_entry_to_come_are_free_places() throws IOException {
		LocalDate soon = LocalDate.now().plusDays(20);
		LocalDate past = LocalDate.now().minusDays(20);
		given(offer("bientot").entry(EntryMode.DATES).session(soon.toString(), 4).published(),
				offer("passee").entry(EntryMode.DATES).session(past.toString(), 4).published(),
				offer("pleine").entry(EntryMode.DATES).session(soon.toString(), 0).published(),
				offer("dite").entry(EntryMode.DATES).places(0).session(soon.toString(), 4).published());

		SearchResult found = find("lieu=Niort&places=1");
		assertThat(ids(found)).containsExactly("bientot");
		assertThat(ItemJson.of(found.items().getFirst(), Speeches.FRENCH).places()).isEqualTo(4);
	}

	@Test
	void facets_ignore_their_own_ticks_and_respect_the_others() throws IOException {
		given(offer("aaa").kind(Kind.E2C).paid(true).places(3).trainingFor(Sector.A).published(),
				offer("bbb").kind(Kind.E2C).paid(false).trainingFor(Sector.A, Sector.B).published(),
				offer("ccc").kind(Kind.MFR).paid(true).boarding(true).published());
		SearchResult all = find("");
		assertThat(counts(all, FacetName.GENRE)).containsExactly(Map.entry("e2c", 2L), Map.entry("mfr", 1L));
		assertThat(counts(all, FacetName.REMUNERATION)).containsExactly(Map.entry("1", 2L));
		assertThat(counts(all, FacetName.SECTEUR)).containsExactly(Map.entry("A", 2L), Map.entry("B", 1L));

		SearchResult e2c = find("genre=e2c");
		assertThat(e2c.total()).isEqualTo(2);
		assertThat(counts(e2c, FacetName.GENRE)).containsExactly(Map.entry("e2c", 2L), Map.entry("mfr", 1L));
		assertThat(counts(e2c, FacetName.REMUNERATION)).containsExactly(Map.entry("1", 1L));
		assertThat(counts(e2c, FacetName.INTERNAT)).isEmpty();

		SearchResult both = find("genre=e2c&remuneration=1");
		assertThat(ids(both)).containsExactly("aaa");
		assertThat(counts(both, FacetName.GENRE)).containsExactly(Map.entry("e2c", 1L), Map.entry("mfr", 1L));
		assertThat(counts(both, FacetName.PLACES)).containsExactly(Map.entry("1", 1L));
	}

	@Test
	void facets_are_counted_within_place_words_and_person() throws IOException {
		given(offer("niort").kind(Kind.E2C).titled("Cuisine").ages(16, 20).in("79191").published(),
				offer("poitiers").kind(Kind.E2C).titled("Cuisine").ages(16, 20).in("86194").published(),
				offer("autre").kind(Kind.E2C).titled("Peinture").ages(16, 20).in("79191").published(),
				offer("vieux").kind(Kind.E2C).titled("Cuisine").ages(21, 25).in("79191").published());
		assertThat(counts(find("commune=79191&q=cuisine&age=17"), FacetName.GENRE))
			.containsExactly(Map.entry("e2c", 1L));
	}

	@Test
	void a_tick_stays_to_be_unticked_when_it_finds_nothing() throws IOException {
		given(offer("mfr").kind(Kind.MFR).published());
		SearchResult result = find("genre=e2c");
		assertThat(result.total()).isZero();
		assertThat(counts(result, FacetName.GENRE)).containsExactly(Map.entry("e2c", 0L), Map.entry("mfr", 1L));
		assertThat(result.facets().getFirst().values().getFirst().selected()).isTrue();
	}

	@Test
	void facets_come_in_the_order_of_the_contract() throws IOException {
		given(offer("aaa").published());
		assertThat(find("").facets()).extracting((facet) -> facet.name().code())
			.containsExactly("genre", "champ", "statut", "secteur", "entree", "places", "internat", "remuneration",
					"pmr");
	}

	@Test
	void what_one_cannot_join_alone_is_shown_apart() throws IOException {
		given(offer("seul").kind(Kind.E2C).in("79191").published(),
				offer("relais").kind(Kind.CLASSE_RELAIS).in("79191").published(),
				offer("pro").kind(Kind.AUTRE).joinedBy(JoinedBy.PROFESSIONNEL).in("79270").published(),
				offer("pjj").kind(Kind.PJJ).in("79191").published());
		SearchResult result = find("commune=79191");
		assertThat(ids(result)).containsExactly("seul");
		assertThat(result.total()).isEqualTo(1);
		assertThat(result.throughOthers()).extracting(Summary::id).containsExactly("relais", "pro");
		assertThat(counts(result, FacetName.GENRE)).containsOnlyKeys("e2c");
	}

	@Test
	void what_is_shown_apart_obeys_the_same_search() throws IOException {
		given(offer("seul").in("79191").published(),
				offer("relais").kind(Kind.CLASSE_RELAIS).ages(13, 16).in("79191").published(),
				offer("loin").kind(Kind.CLASSE_RELAIS).ages(13, 16).in("86194").published());
		assertThat(find("commune=79191&age=14").throughOthers()).extracting(Summary::id).containsExactly("relais");
		assertThat(find("commune=79191&age=20").throughOthers()).isEmpty();
		assertThat(find("commune=79191&genre=e2c").throughOthers()).isEmpty();
		assertThat(find("commune=79191&q=relais").throughOthers()).extracting(Summary::id).containsExactly("relais");
	}

	@Test
	void at_most_five_are_shown_apart() throws IOException {
		given(offer("un1").kind(Kind.TDO).published(), offer("un2").kind(Kind.TDO).published(),
				offer("un3").kind(Kind.TDO).published(), offer("un4").kind(Kind.TDO).published(),
				offer("un5").kind(Kind.TDO).published(), offer("un6").kind(Kind.TDO).published());
		assertThat(find("commune=79191").throughOthers()).hasSize(5);
	}

	@Test
	void professionals_see_all_in_one_list() throws IOException {
		given(offer("seul").kind(Kind.E2C).in("79191").published(),
				offer("relais").kind(Kind.CLASSE_RELAIS).in("79191").published(),
				offer("pjj").kind(Kind.PJJ).in("79191").published());
		SearchResult result = find("commune=79191&vue=pro");
		assertThat(ids(result)).containsExactlyInAnyOrder("seul", "relais", "pjj");
		assertThat(result.throughOthers()).isEmpty();
	}

	@Test
	void only_what_is_published_is_found() throws IOException {
		given(offer("publie").published(), offer("brouillon").draft(), offer("suspendu").suspended(),
				offer("archive").archived());
		assertThat(ids("vue=pro")).containsExactly("publie");
	}

	@Test
	void without_the_demonstration_nothing_invented_is_found() throws IOException {
		given(offer("vrai").published(), SolutionBuilder.aSolution("invente").published());
		assertThat(ids("vue=pro")).containsExactly("vrai");
		assertThat(ids("q=invente")).isEmpty();
	}

	private static Map<String, Long> counts(SearchResult result, FacetName name) {
		Map<String, Long> counts = new LinkedHashMap<>();
		result.facets()
			.stream()
			.filter((facet) -> facet.name() == name)
			.flatMap((facet) -> facet.values().stream())
			.forEach((value) -> counts.put(value.code(), value.count()));
		return counts;
	}

}
