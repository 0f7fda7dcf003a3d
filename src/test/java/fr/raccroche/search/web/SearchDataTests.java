package fr.raccroche.search.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class SearchDataTests extends SearchOnRealEngine {

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void aPortalWithAFew() throws IOException {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		given(offer("micro-lycee-st-maixent").kind(Kind.MICRO_LYCEE)
			.titled("=Micro-lycée; du \"Haut Val\"")
			.by("0790036K", "Lycée du Haut Val de Sèvre")
			.in("79270")
			.ages(16, 25)
			.places(4)
			.entry(EntryMode.PERMANENTE)
			.phone("+33549050000")
			.verifiedOn("2026-10-02")
			.published(), offer("relais").kind(Kind.CLASSE_RELAIS).in("79191").published(),
				offer("loin").kind(Kind.E2C).remote().servingFrance().published(),
				offer("ancienne").archived("micro-lycee-st-maixent"));
	}

	@Test
	void the_json_has_the_shape_of_the_contract() {
		JsonNode json = json("/solutions.json?lieu=Niort&age=17");
		assertThat(json.propertyNames()).contains("total", "lieu", "autresLieux", "rayon", "rayonDemande",
				"motsElargis", "facettes", "items", "suite");
		assertThat(json.get("total").intValue()).isEqualTo(2);
		assertThat(json.at("/lieu/code").stringValue()).isEqualTo("79191");
		assertThat(json.at("/lieu/nom").stringValue()).isEqualTo("Niort");
		assertThat(json.at("/lieu/approximatif").isBoolean()).isTrue();
		assertThat(json.at("/lieu/lat").doubleValue()).isBetween(46.3, 46.35);
		assertThat(json.get("rayon").intValue()).isEqualTo(30);
		assertThat(json.get("rayonDemande").intValue()).isEqualTo(30);
		assertThat(json.get("motsElargis").booleanValue()).isFalse();
		assertThat(json.get("suite").isNull()).isTrue();
		assertThat(json.get("facettes").propertyNames()).containsExactly("genre", "champ", "statut", "secteur",
				"entree", "places", "internat", "remuneration", "pmr");
		assertThat(json.at("/facettes/genre/0/code").stringValue()).isEqualTo("micro-lycee");
		assertThat(json.at("/facettes/genre/0/libelle").stringValue()).isEqualTo("Micro-lycée");
		assertThat(json.at("/facettes/genre/0/nombre").intValue()).isEqualTo(1);
	}

	@Test
	void an_item_has_the_shape_of_the_contract() {
		JsonNode item = json("/solutions.json?commune=79191&age=17").at("/items/0");
		assertThat(item.get("id").stringValue()).isEqualTo("micro-lycee-st-maixent");
		assertThat(item.get("titre").stringValue()).contains("Haut Val");
		assertThat(item.get("genre").stringValue()).isEqualTo("micro-lycee");
		assertThat(item.at("/structure/id").stringValue()).isEqualTo("0790036K");
		assertThat(item.at("/structure/nom").stringValue()).isEqualTo("Lycée du Haut Val de Sèvre");
		assertThat(item.at("/commune/code").stringValue()).isEqualTo("79270");
		assertThat(item.at("/commune/nom").stringValue()).isEqualTo("Saint-Maixent-l'École");
		assertThat(item.get("lat").isNumber()).isTrue();
		assertThat(item.get("lon").isNumber()).isTrue();
		assertThat(item.get("distance").isIntegralNumber()).isTrue();
		assertThat(item.get("distance").longValue()).isBetween(21_000L, 24_000L);
		assertThat(item.at("/ages/min").intValue()).isEqualTo(16);
		assertThat(item.at("/ages/max").intValue()).isEqualTo(25);
		assertThat(item.get("places").intValue()).isEqualTo(4);
		assertThat(item.get("verifieLe").stringValue()).isEqualTo("2026-10-02");
		assertThat(item.get("convient").valueStream().map(JsonNode::stringValue))
			.contains("Tu as 17 ans : c'est pour les 16-25 ans", "Entrée toute l'année", "4 places libres");
		assertThat(item.get("aVerifier").isArray()).isTrue();
		assertThat(item.get("telephone").stringValue()).isEqualTo("+33549050000");
		assertThat(item.get("url").stringValue()).startsWith("/solutions/micro-lycee-st-maixent-");
	}

	@Test
	void what_has_no_site_has_no_position() {
		JsonNode item = json("/solutions.json?commune=79191").at("/items/1");
		assertThat(item.get("id").stringValue()).isEqualTo("loin");
		for (String name : List.of("distance", "lat", "lon", "commune", "places", "verifieLe")) {
			assertThat(item.get(name).isNull()).as(name).isTrue();
		}
	}

	@Test
	void what_the_school_can_ask_is_apart() {
		JsonNode json = json("/solutions.json?commune=79191");
		assertThat(json.at("/avecTonEtablissement/items/0/id").stringValue()).isEqualTo("relais");
		assertThat(json.at("/avecTonEtablissement/phrase").stringValue()).contains("Parle-en à ton établissement");
		assertThat(json.at("/aide/numero").stringValue()).isEqualTo("0 800 12 25 00");
	}

	@Test
	void a_bad_value_is_a_problem_that_names_it() {
		JsonNode problem = problem("/solutions.json?age=abc", 400);
		assertThat(problem.get("detail").stringValue()).contains("age");
		assertThat(problem.get("status").intValue()).isEqualTo(400);
		assertThat(problem("/solutions.geojson?genre=x", 400).get("detail").stringValue()).contains("genre");
		assertThat(problem("/solutions.csv?tri=distance", 400).get("detail").stringValue()).contains("tri");
	}

	@Test
	void an_unknown_place_comes_with_suggestions() {
		assertThat(problem("/solutions.json?lieu=Xqzwtkv", 400).get("suggestions").isArray()).isTrue();
	}

	@Test
	void geojson_has_a_feature_for_each_item() {
		EntityExchangeResult<byte[]> answer = get("/solutions.geojson?commune=79191", 200);
		assertThat(answer.getResponseHeaders().getContentType()).hasToString("application/geo+json");
		JsonNode json = JsonMapper.shared().readTree(answer.getResponseBody());
		assertThat(json.get("type").stringValue()).isEqualTo("FeatureCollection");
		assertThat(json.at("/features/0/geometry/type").stringValue()).isEqualTo("Point");
		assertThat(json.at("/features/0/geometry/coordinates/0").doubleValue()).isNegative();
		assertThat(json.at("/features/0/properties/genre").stringValue()).isEqualTo("micro-lycee");
		assertThat(json.at("/features/1/geometry").isNull()).isTrue();
	}

	@Test
	void csv_opens_well_and_runs_nothing() {
		EntityExchangeResult<byte[]> answer = get("/solutions.csv?commune=79191&limite=1", 200);
		String csv = new String(answer.getResponseBody(), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFFid;titre;genre;");
		String row = csv.lines().skip(1).findFirst().orElseThrow();
		assertThat(row).contains("\"'=Micro-lycée; du \"\"Haut Val\"\"\"").contains("05 49 05 00 00").contains(";-0.");
		assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.LINK)).contains("rel=\"next\"").contains("apres=");
		assertThat(answer.getResponseHeaders().getContentType().toString()).startsWith("text/csv");
	}

	@Test
	void the_next_page_of_a_csv_is_where_its_header_says() {
		String link = get("/solutions.csv?commune=79191&limite=1", 200).getResponseHeaders().getFirst(HttpHeaders.LINK);
		String next = link.substring(1, link.indexOf('>'));
		String csv = new String(get(URI.create(next), 200).getResponseBody(), StandardCharsets.UTF_8);
		assertThat(csv.lines()).hasSize(2);
		assertThat(csv).contains("loin");
	}

	@Test
	void a_solution_is_given_whole() {
		JsonNode json = json("/solutions/micro-lycee-st-maixent.json");
		assertThat(json.get("id").stringValue()).isEqualTo("micro-lycee-st-maixent");
		assertThat(json.at("/lieux/0/commune/code").stringValue()).isEqualTo("79270");
		assertThat(json.at("/contact/telephone").stringValue()).isEqualTo("+33549050000");
		assertThat(json.at("/verification/le").stringValue()).isEqualTo("2026-10-02");
		assertThat(json.at("/verification/aRefaireLe").stringValue()).isEqualTo("2027-04-02");
		assertThat(json.get("etapes").isArray()).isTrue();
		assertThat(json.get("adhesion").get(0).stringValue()).isEqualTo("soi-meme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/csv", "*/*", "application/geo+json" })
	void a_solution_is_json_whatever_is_accepted(String accepted) {
		for (String address : List.of("/solutions/micro-lycee-st-maixent.json", "/solutions.json")) {
			this.client.get()
				.uri(address)
				.header(HttpHeaders.ACCEPT, accepted)
				.exchange()
				.expectStatus()
				.isOk()
				.expectHeader()
				.contentType("application/json");
		}
	}

	@Test
	void another_place_than_the_one_that_was_typed_is_said() {
		JsonNode json = json("/solutions.json?lieu=niorrt");
		assertThat(json.at("/lieu/code").stringValue()).isEqualTo("79191");
		assertThat(json.get("lieuCorrige").booleanValue()).isTrue();
		assertThat(json.get("annonce").stringValue())
			.startsWith("On ne connaît pas « niorrt » : on a compris Niort (Deux-Sèvres).");
		assertThat(json("/solutions.json?lieu=niort").get("lieuCorrige").booleanValue()).isFalse();
	}

	@Test
	void a_missing_one_is_404_and_an_archived_one_410() {
		assertThat(problem("/solutions/inconnue.json", 404).get("detail").stringValue()).contains("inconnue");
		JsonNode gone = problem("/solutions/ancienne.json", 410);
		assertThat(gone.at("/remplacePar/0/id").stringValue()).isEqualTo("micro-lycee-st-maixent");
	}

	@Test
	void a_tile_is_cacheable_and_knows_when_nothing_changed() {
		EntityExchangeResult<byte[]> tile = get("/carte/5/15/11.json", 200);
		HttpHeaders headers = tile.getResponseHeaders();
		assertThat(headers.getCacheControl()).contains("max-age=60").contains("public");
		assertThat(headers.getContentType()).hasToString("application/geo+json");
		JsonNode json = JsonMapper.shared().readTree(tile.getResponseBody());
		assertThat(json.at("/features/0/properties").propertyNames()).containsExactly("id", "genre", "titre");
		this.client.get()
			.uri("/carte/5/15/11.json")
			.header(HttpHeaders.IF_NONE_MATCH, headers.getETag())
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void a_tile_travels_compressed_or_not_under_a_weak_tag() {
		HttpHeaders headers = compressed("/carte/5/15/11.json");
		assertThat(headers.getETag()).startsWith("W/\"");
		this.client.get()
			.uri("/carte/5/15/11.json")
			.header(HttpHeaders.IF_NONE_MATCH, headers.getETag())
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectHeader()
			.value(HttpHeaders.VARY, (vary) -> assertThat(vary).contains(HttpHeaders.ACCEPT_ENCODING));
	}

	@Test
	void caches_are_told_that_answers_may_be_compressed() {
		for (String address : List.of("/", "/solutions", "/solutions.json", "/solutions.csv", "/structures.json",
				"/geocodage/search?q=niort", "/inconnu", "/solutions.json?age=x")) {
			assertThat(compressed(address).getVary()).as(address).contains(HttpHeaders.ACCEPT_ENCODING);
		}
		String page = new String(get("/", 200).getResponseBody(), StandardCharsets.UTF_8);
		String assets = page.replaceAll("(?s).*\"(/assets/[^/]+/)css/site.css.*", "$1");
		assertThat(compressed(assets + "css/site.css").getVary()).containsExactly(HttpHeaders.ACCEPT_ENCODING);
		assertThat(compressed(assets + "img/social.png").getVary()).isEmpty();
	}

	@Test
	void other_origins_and_encodings_are_told_together() {
		HttpHeaders headers = this.client.get()
			.uri("/solutions.json")
			.header(HttpHeaders.ORIGIN, "https://ailleurs.example")
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseHeaders();
		assertThat(headers.getVary()).contains(HttpHeaders.ORIGIN, HttpHeaders.ACCEPT_ENCODING);
	}

	private HttpHeaders compressed(String address) {
		return this.client.get()
			.uri(address)
			.header(HttpHeaders.ACCEPT_ENCODING, "gzip")
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseHeaders();
	}

	@Test
	void what_may_be_kept_is_always_said() {
		for (String address : List.of("/solutions.json", "/structures.json",
				"/solutions/micro-lycee-st-maixent.json")) {
			assertThat(get(address, 200).getResponseHeaders().getCacheControl()).as(address).isEqualTo("no-cache");
		}
		for (String address : List.of("/solutions/ancienne", "/solutions/ancienne.json")) {
			assertThat(get(address, 410).getResponseHeaders().getCacheControl()).as(address).isEqualTo("no-store");
		}
	}

	@Test
	void a_tile_that_does_not_exist_is_a_bad_value() {
		for (String tile : List.of("19/0/0", "1/2/0", "1/0/-1", "a/0/0")) {
			problem("/carte/" + tile + ".json", 400);
		}
		problem("/carte/5/15/11.json?genre=x", 400);
	}

	@Test
	void other_sites_may_read_it() {
		for (String address : List.of("/solutions.json", "/solutions.geojson", "/solutions.csv", "/carte/5/15/11.json",
				"/solutions/micro-lycee-st-maixent.json")) {
			this.client.get()
				.uri(address)
				.header(HttpHeaders.ORIGIN, "https://ailleurs.example")
				.exchange()
				.expectHeader()
				.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		}
	}

	@Test
	void the_professionals_view_is_not_for_search_engines() {
		assertThat(get("/solutions.json?vue=pro", 200).getResponseHeaders().getFirst("X-Robots-Tag"))
			.isEqualTo("noindex");
		assertThat(get("/solutions.json", 200).getResponseHeaders().getFirst("X-Robots-Tag")).isNull();
	}

	@Test
	void what_one_cannot_join_alone_is_not_for_search_engines_either() {
		assertThat(robots("/solutions/relais.json")).isEqualTo("noindex");
		assertThat(robots("/solutions/micro-lycee-st-maixent.json")).isNull();
		assertThat(robots("/solutions/micro-lycee-st-maixent.json?vue=pro")).isEqualTo("noindex");
		String page = json("/solutions/relais.json").get("url").stringValue();
		assertThat(robots(page)).isEqualTo("noindex");
		assertThat(robots(page + "?vue=pro")).isEqualTo("noindex");
		assertThat(robots("/solutions/relais?vue=pro", 301)).isNull();
	}

	@Test
	void links_stay_in_the_professionals_view() {
		for (JsonNode item : json("/solutions.json?vue=pro").get("items")) {
			assertThat(item.get("url").stringValue()).endsWith("?vue=pro");
		}
		assertThat(json("/solutions/relais.json?vue=pro").get("url").stringValue()).endsWith("?vue=pro");
		assertThat(json("/solutions.json").at("/items/0/url").stringValue()).doesNotContain("vue");
		assertThat(get("/solutions/relais?vue=pro", 301).getResponseHeaders().getFirst(HttpHeaders.LOCATION))
			.endsWith("?vue=pro");
	}

	@Test
	void parameters_that_nobody_knows_are_ignored() {
		assertThat(json("/solutions.json?foo=bar").get("total")).isEqualTo(json("/solutions.json").get("total"));
		get("/structures.json?tri=foo&foo=bar", 200);
	}

	private String robots(String address) {
		return robots(address, 200);
	}

	private String robots(String address, int status) {
		return get(address, status).getResponseHeaders().getFirst("X-Robots-Tag");
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(get(address, 200).getResponseBody());
	}

	private JsonNode problem(String address, int status) {
		EntityExchangeResult<byte[]> answer = get(address, status);
		assertThat(answer.getResponseHeaders().getContentType()).hasToString("application/problem+json");
		return JsonMapper.shared().readTree(answer.getResponseBody());
	}

	private EntityExchangeResult<byte[]> get(String address, int status) {
		return get(URI.create(address), status);
	}

	private EntityExchangeResult<byte[]> get(URI address, int status) {
		return this.client.get()
			.uri(absolute(address))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult();
	}

	private URI absolute(URI address) {
		return URI.create("http://localhost:" + this.port + address);
	}

}
