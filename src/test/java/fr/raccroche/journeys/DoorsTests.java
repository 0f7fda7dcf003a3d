package fr.raccroche.journeys;

import fr.raccroche.search.SearchOnRealEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer says beside its content, and how failures are told.
 */
class DoorsTests extends SearchOnRealEngine {

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void connect() {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void everyAnswerTellsBrowsersWhatPagesNeverDo() {
		for (String path : new String[] { "/", "/rien", "/solutions.json", "/robots.txt" }) {
			get(path).expectHeader()
				.value("Content-Security-Policy",
						(policy) -> assertThat(policy).startsWith("default-src 'none'; script-src 'self';")
							.doesNotContain("unsafe", "data:", "http"))
				.expectHeader()
				.valueEquals("X-Content-Type-Options", "nosniff")
				.expectHeader()
				.doesNotExist("Set-Cookie")
				.expectHeader()
				.doesNotExist("Strict-Transport-Security");
		}
	}

	@Test
	void aPageIsKeptAndAskedAboutEachTime() {
		HttpHeaders first = get("/aide").expectStatus().isOk().returnResult(Void.class).getResponseHeaders();

		assertThat(first.getCacheControl()).isEqualTo("no-cache");
		this.client.get()
			.uri("/aide")
			.accept(MediaType.TEXT_HTML)
			.ifNoneMatch(first.getETag())
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
		get("/rien").expectStatus().isNotFound().expectHeader().doesNotExist("ETag");
	}

	@Test
	void filesAreKeptForAYearUnderTheirFingerprint() {
		String moved = get("/assets/older/js/near-me.js").expectStatus()
			.isFound()
			.returnResult(Void.class)
			.getResponseHeaders()
			.getFirst("Location");

		get(moved).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Cache-Control", "max-age=31536000, public, immutable")
			.expectHeader()
			.contentType("text/javascript;charset=UTF-8");
		get("/assets/older/js/none.js").expectStatus().isNotFound();
		get("/favicon.ico").expectStatus().isFound();
	}

	@Test
	void aProgramIsToldInProblemDetails() {
		get("/solutions.json?age=vieux").expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(400)
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("age"))
			.jsonPath("$.instance")
			.isEqualTo("/solutions.json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/structures.json", "/solutions.json", "/solutions.geojson",
			"/solutions.csv", "/carte/5/15/11.json", "/geocodage/search?q=Niort",
			"/geocodage/reverse?lat=46.3&lon=-0.5" })
	void theAddressSaysTheFormatWhateverABrowserAccepts(String address) {
		for (String accept : new String[] { "text/html", "text/html,application/xhtml+xml;q=0.9", "image/png",
				"???" }) {
			this.client.get()
				.uri(address)
				.header("Accept", accept)
				.exchange()
				.expectStatus()
				.isOk()
				.expectHeader()
				.value("Content-Type", (type) -> assertThat(type).containsAnyOf("json", "csv"))
				.expectBody(byte[].class)
				.returnResult();
		}
	}

	@Test
	void somebodyIsToldOnAPageWithTheNumberAndASearch() {
		String page = get("/rien").expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();

		assertThat(page).contains("On ne trouve pas cette page", "tel:0800122500", "name=\"lieu\"");
	}

	@Test
	void aMethodThatIsNotForThisAddressIsRefused() {
		this.client.post()
			.uri("/solutions")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.METHOD_NOT_ALLOWED)
			.expectHeader()
			.value("Allow",
					(allow) -> assertThat(allow.split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS"));
		this.client.head().uri("/").exchange().expectStatus().isOk().expectBody().isEmpty();
		this.client.options().uri("/solutions").exchange().expectStatus().isOk().expectHeader().exists("Allow");
	}

	@Test
	void anAddressLeadsToTheOneItShouldHave() throws Exception {
		given(offer("e2c-niort").titled("École de la 2e chance").published());

		get("/solutions/e2c-niort-ancien-titre").expectStatus()
			.isEqualTo(HttpStatus.MOVED_PERMANENTLY)
			.expectHeader()
			.valueEquals("Location", "/solutions/e2c-niort-ecole-de-la-2e-chance");
		get("/solutions/inconnue").expectStatus().isNotFound();
	}

	@Test
	void theProfessionalsViewIsNotForSearchEngines() {
		assertThat(body("/solutions?vue=pro")).contains("<meta name=\"robots\" content=\"noindex\">");
		assertThat(body("/solutions")).doesNotContain("noindex");
		assertThat(body("/robots.txt")).contains("Disallow: /solutions.json");
	}

	private String body(String path) {
		return String.valueOf(get(path).expectBody(String.class).returnResult().getResponseBody());
	}

	private ResponseSpec get(String path) {
		return this.client.get().uri(path).exchange();
	}

}
