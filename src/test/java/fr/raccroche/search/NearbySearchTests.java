package fr.raccroche.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import fr.raccroche.geo.Position;
import fr.raccroche.site.Speeches;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NearbySearchTests extends SearchOnRealEngine {

	private static final String NIORT = "79191";

	/** 22 km from Niort. */
	private static final String SAINT_MAIXENT = "79270";

	/** 70 km from Niort. */
	private static final String POITIERS = "86194";

	@Test
	void the_nearest_comes_first() throws Exception {
		given(offer("poitiers").in(POITIERS).published(), offer("saint-maixent").in(SAINT_MAIXENT).published(),
				offer("niort").in(NIORT).published());
		SearchResult result = find("commune=79191&rayon=100");
		assertThat(ids(result)).containsExactly("niort", "saint-maixent", "poitiers");
		assertThat(result.total()).isEqualTo(3);
		assertThat(result.items()).extracting(NearbySearchTests::kilometres).containsExactly(0L, 22L, 70L);
	}

	@Test
	void farther_than_the_radius_is_not_found() throws Exception {
		given(offer("niort").in(NIORT).published(), offer("saint-maixent").in(SAINT_MAIXENT).published());
		assertThat(ids("commune=79191&rayon=10")).containsExactly("niort");
		assertThat(find("commune=79191&rayon=10").total()).isEqualTo(1);
	}

	@Test
	void distances_agree_with_the_geodesic() throws Exception {
		Position from = find("commune=79191").place().position();
		Solution[] solutions = IntStream.range(0, 72).mapToObj((i) -> {
			double angle = Math.toRadians(i * 5);
			double degrees = 0.01 + i * 0.02;
			return offer("point-" + i)
				.at("Quelque part", NIORT,
						new Position(from.lat() + degrees * Math.cos(angle), from.lon() + degrees * Math.sin(angle)))
				.published();
		}).toArray(Solution[]::new);
		given(solutions);
		SearchResult result = find("commune=79191&rayon=200&limite=100");
		assertThat(result.items()).hasSize(72).allSatisfy((summary) -> {
			Position to = Objects.requireNonNull(summary.site()).position();
			double geodesic = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
			double told = Objects.requireNonNull(summary.distance()).metres();
			assertThat(told).isCloseTo(geodesic, within(geodesic * 0.006));
		});
		assertThat(result.items()).extracting((summary) -> summary.distance().metres()).isSorted();
	}

	@Test
	void from_a_device_the_distance_is_from_the_device() throws Exception {
		given(offer("niort").at("Niort", NIORT, new Position(46.30, -0.50)).published());
		Summary summary = find("lat=46.30&lon=-0.50").items().getFirst();
		assertThat(summary.distance().metres()).isLessThan(5);
		assertThat(find("lat=46.39&lon=-0.50").items().getFirst().distance().metres()).isCloseTo(10_007, within(60.0));
	}

	@Test
	void nothing_near_widens_the_circle_and_says_so() throws Exception {
		given(offer("poitiers").in(POITIERS).published());
		SearchResult result = find("commune=79191");
		assertThat(ids(result)).containsExactly("poitiers");
		assertThat(result.radius()).isEqualTo(100);
		assertThat(result.radiusAsked()).isEqualTo(30);
		assertThat(result.announcement(Speeches.FRENCH))
			.isEqualTo("Rien à moins de 30 km. On a cherché jusqu'à 100 km : voilà 1 solution.");
	}

	@Test
	void what_is_ticked_counts_for_widening() throws Exception {
		given(offer("niort").kind(Kind.CIO).in(NIORT).published(),
				offer("poitiers").kind(Kind.E2C).in(POITIERS).published());
		SearchResult result = find("commune=79191&genre=e2c");
		assertThat(ids(result)).containsExactly("poitiers");
		assertThat(result.radius()).isEqualTo(100);
	}

	@Test
	void something_near_is_not_widened() throws Exception {
		given(offer("niort").in(NIORT).published(), offer("poitiers").in(POITIERS).published());
		SearchResult result = find("commune=79191");
		assertThat(ids(result)).containsExactly("niort");
		assertThat(result.radius()).isEqualTo(30);
		assertThat(result.widened()).isFalse();
	}

	@Test
	void beyond_200_km_there_is_nothing_but_somebody_to_call() throws Exception {
		given(offer("lille").in("59350").published());
		SearchResult result = find("commune=79191");
		assertThat(result.items()).isEmpty();
		assertThat(result.total()).isZero();
		assertThat(result.radius()).isEqualTo(200);
		assertThat(result.help().freeNumber().number()).isEqualTo("0 800 12 25 00");
		assertThat(result.announcement(Speeches.FRENCH)).contains("0 800 12 25 00");
	}

	@Test
	void when_little_is_found_the_nearest_contact_is_named() throws Exception {
		given(offer("e2c").kind(Kind.E2C).in(NIORT).published(),
				offer("cio-far").kind(Kind.CIO).in(POITIERS).published(),
				offer("ml-near").kind(Kind.MISSION_LOCALE).in(SAINT_MAIXENT).published());
		Summary contact = find("commune=79191&genre=e2c").help().contact();
		assertThat(contact).isNotNull();
		assertThat(contact.id()).isEqualTo("ml-near");
		assertThat(kilometres(contact)).isEqualTo(22);
	}

	@Test
	void the_sea_is_not_crossed_to_or_from_corsica() throws Exception {
		given(offer("bastia").in("2B033").published(), offer("nice").in("06088").published());
		assertThat(ids("commune=06088&rayon=200")).containsExactly("nice");
		assertThat(ids("commune=2B033&rayon=200")).containsExactly("bastia");
		given(offer("nice").in("06088").published());
		assertThat(ids("commune=2B033")).isEmpty();
	}

	@Test
	void overseas_never_gets_the_mainland() throws Exception {
		given(offer("niort").in(NIORT).published(), offer("fort-de-france").in("97209").published(),
				offer("castries").in("97105").published());
		assertThat(ids("commune=97411")).isEmpty();
		assertThat(ids("commune=97209&rayon=200")).containsExactly("fort-de-france");
		assertThat(ids("commune=97105&rayon=200")).containsExactly("castries");
	}

	@Test
	void what_has_no_site_comes_after_when_it_serves_the_place() throws Exception {
		given(offer("a-departement").servingDepartements("79").published(),
				offer("a-commune").servingCommunes(NIORT).published(),
				offer("a-academie").servingAcademies("poitiers").published(),
				offer("a-france").remote().servingFrance().published(), offer("a-distance").remote().published(),
				offer("b-ailleurs").servingDepartements("75").published(),
				offer("b-voisine").servingCommunes(POITIERS).published(), offer("z-niort").in(NIORT).published());
		SearchResult result = find("commune=79191");
		assertThat(ids(result)).containsExactly("z-niort", "a-academie", "a-commune", "a-departement", "a-distance",
				"a-france");
		assertThat(result.items().subList(1, 6)).allSatisfy((summary) -> {
			assertThat(summary.distance()).isNull();
			assertThat(summary.site()).isNull();
		});
	}

	@Test
	void overseas_is_served_by_what_serves_all_of_france() throws Exception {
		given(offer("a-france").remote().servingFrance().published(), offer("paris").in("75056").published());
		assertThat(ids("commune=97411")).containsExactly("a-france");
	}

	@Test
	void what_has_no_site_comes_after_in_any_order() throws Exception {
		given(offer("a-france").titled("Menuiserie").remote().servingFrance().verifiedOn("2026-11-01").published(),
				offer("z-niort").saying("On fait aussi de la menuiserie.").in(NIORT).published());
		for (String order : List.of("distance", "pertinence", "fraicheur")) {
			assertThat(ids("commune=79191&q=menuiserie&tri=" + order)).as(order).containsExactly("z-niort", "a-france");
		}
	}

	@Test
	void what_has_no_site_is_something_and_what_is_farther_is_one_step_away() throws Exception {
		given(offer("a-france").remote().servingFrance().published(), offer("poitiers").in(POITIERS).published());
		SearchResult result = find("commune=79191");
		assertThat(ids(result)).containsExactly("a-france");
		assertThat(result.radius()).isEqualTo(30);
		assertThat(result.help().farther()).isEqualTo(new Farther(100, 1));
		assertThat(ids("commune=79191&rayon=100")).containsExactly("poitiers", "a-france");
		assertThat(find("commune=79191&rayon=100").help().farther()).isNull();
		assertThat(find("commune=79191&rayon=20").help().farther()).isEqualTo(new Farther(100, 1));
		assertThat(find("commune=79191&genre=cio").help().farther()).isNull();
	}

	@Test
	void the_smallest_circle_that_holds_what_is_asked_is_named() throws Exception {
		given(offer("a-france").kind(Kind.GRETA).remote().servingFrance().published(),
				offer("poitiers").kind(Kind.CIO).in(POITIERS).published(),
				offer("maixent").kind(Kind.GRETA).in(SAINT_MAIXENT).published());
		assertThat(find("commune=79191&rayon=10").help().farther()).isEqualTo(new Farther(50, 1));
		assertThat(find("commune=79191&rayon=10&genre=greta&q=menuiserie").help().farther()).isNull();
		assertThat(find("commune=79191&rayon=10&genre=cio").help().farther()).as("found already").isNull();
	}

	@Test
	void ticking_finds_as_many_as_its_count_says() throws Exception {
		given(offer("a-france").kind(Kind.GRETA).remote().servingFrance().published(),
				offer("niort").kind(Kind.CIO).in(NIORT).published(),
				offer("poitiers").kind(Kind.GRETA).in(POITIERS).published());
		for (Facet.Value kind : find("commune=79191").facets().getFirst().values()) {
			assertThat(find("commune=79191&genre=" + kind.code()).total()).as(kind.code()).isEqualTo(kind.count());
		}
	}

	@Test
	void with_only_what_has_no_site_the_radius_asked_was_enough() throws Exception {
		given(offer("a-france").remote().servingFrance().published());
		SearchResult result = find("commune=79191");
		assertThat(ids(result)).containsExactly("a-france");
		assertThat(result.radius()).isEqualTo(30);
	}

	@Test
	void of_several_sites_the_nearest_is_shown() throws Exception {
		given(offer("deux").in(POITIERS).in(SAINT_MAIXENT).published(), offer("niort").in(NIORT).published());
		Summary summary = find("commune=79191&rayon=100").items().get(1);
		assertThat(summary.id()).isEqualTo("deux");
		assertThat(summary.site().communeCode()).isEqualTo(SAINT_MAIXENT);
		assertThat(kilometres(summary)).isEqualTo(22);
		assertThat(find("commune=86194&rayon=30").items().getFirst().site().communeCode()).isEqualTo(POITIERS);
	}

	@Test
	void a_site_over_the_sea_is_never_the_one_shown() throws Exception {
		given(offer("deux-rives").in("2B033").in("13055").published());
		Summary fromNice = find("commune=06088&rayon=200").items().getFirst();
		assertThat(fromNice.site().communeCode()).isEqualTo("13055");
		assertThat(fromNice.distance().kilometres()).isBetween(140.0, 170.0);
	}

	@Test
	void a_box_is_never_widened() throws Exception {
		given(offer("niort").in(NIORT).published(), offer("poitiers").in(POITIERS).published(),
				offer("a-france").remote().servingFrance().published());
		SearchResult result = find("bbox=-0.6,46.2,-0.3,46.4");
		assertThat(ids(result)).containsExactly("niort");
		assertThat(result.radius()).isNull();
		assertThat(result.radiusAsked()).isNull();
		assertThat(ids("bbox=-5,48,-4,48.1")).isEmpty();
		assertThat(kilometres(find("bbox=-0.6,46.2,-0.3,46.4&commune=86194").items().getFirst())).isEqualTo(70);
	}

	@Test
	void a_district_is_served_by_what_serves_its_city() throws Exception {
		given(offer("ville").servingCommunes("75056").published());
		assertThat(ids("commune=75118")).containsExactly("ville");
	}

	@Test
	void without_a_place_everything_is_found() throws Exception {
		given(offer("niort").in(NIORT).verifiedOn("2026-10-01").published(),
				offer("reunion").in("97411").verifiedOn("2026-10-02").published(),
				offer("jamais").in(NIORT).published());
		SearchResult result = find("");
		assertThat(ids(result)).containsExactly("reunion", "niort", "jamais");
		assertThat(result.items()).extracting(Summary::distance).containsOnlyNulls();
	}

	@Test
	void what_only_comes_from_afar_is_said() throws IOException {
		given(offer("loin").remote().servingFrance().published());
		SearchResult result = find("commune=98818");
		assertThat(ids(result)).containsExactly("loin");
		assertThat(result.announcement(Speeches.FRENCH)).startsWith("Rien sur place à moins de 30 km.");
		assertThat(result.radius()).isEqualTo(30);
		given(offer("loin").remote().servingFrance().published(), offer("pres").in("79191").published());
		assertThat(find("commune=79191").announcement(Speeches.FRENCH)).doesNotContain("Rien");
	}

	@Test
	void somebody_to_turn_to_is_named_for_a_box_too() throws IOException {
		given(offer("cio-niort").kind(Kind.CIO).in("79191").published(),
				offer("cio-poitiers").kind(Kind.CIO).in("86194").published());
		SearchResult result = find("bbox=0.2,46.5,0.5,46.7&genre=e2c");
		assertThat(result.help().contact()).isNotNull().extracting(Summary::id).isEqualTo("cio-poitiers");
		assertThat(result.help().sentence()).isNull();
	}

	@Test
	void where_nobody_can_be_reached_without_crossing_the_sea_the_number_is_said() throws IOException {
		given(offer("cio-niort").kind(Kind.CIO).in("79191").published());
		SearchResult result = find("commune=98818");
		assertThat(result.help().contact()).isNull();
		assertThat(result.help().sentence()).contains("0 800 12 25 00");
	}

	private static long kilometres(Summary summary) {
		return Math.round(summary.distance().kilometres());
	}

}
