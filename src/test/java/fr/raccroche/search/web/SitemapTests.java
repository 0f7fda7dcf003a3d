package fr.raccroche.search.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests extends SearchOnRealEngine {

	private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*)</loc>");

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void aPortalWithAFew() throws IOException {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		given(offer("e2c-niort").titled("École & métiers").in("79191").published(),
				offer("cio-cayenne").kind(Kind.CIO).titled("CIO de Cayenne").in("97302").published(),
				offer("loin").titled("Chez toi").remote().servingFrance().published(),
				offer("relais").kind(Kind.CLASSE_RELAIS).in("79191").published(),
				offer("ancienne").in("79191").archived("e2c-niort"));
	}

	@Test
	void names_a_file_for_each_departement_with_something_to_visit() {
		assertThat(addresses("/sitemap.xml")).containsExactly(site("/sitemap/pages.xml"), site("/sitemap/partout.xml"),
				site("/sitemap/79.xml"), site("/sitemap/973.xml"));
		assertThat(body("/robots.txt")).contains("\nSitemap: " + site("/sitemap.xml") + "\n");
	}

	@Test
	void a_file_names_what_one_can_join_by_oneself_and_when_it_changed() {
		assertThat(addresses("/sitemap/79.xml")).containsExactly(site("/solutions/e2c-niort-ecole-metiers"));
		assertThat(body("/sitemap/79.xml")).containsPattern("<lastmod>20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z</lastmod>");
		assertThat(addresses("/sitemap/partout.xml")).containsExactly(site("/solutions/loin-chez-toi"));
	}

	@Test
	void whatever_is_named_may_be_kept_by_search_engines() {
		List<String> pages = addresses("/sitemap/pages.xml");

		assertThat(pages).contains(site("/"), site("/en/aide"), site("/ar/solutions"));
		assertThat(pages).allSatisfy((address) -> assertThat(body(address)).contains("<h1").doesNotContain("noindex"));
	}

	@Test
	void what_is_not_there_is_not_found() {
		this.client.get().uri("/sitemap/75.xml").exchange().expectStatus().isNotFound();
		this.client.get().uri("/sitemap/%3C.xml").exchange().expectStatus().isNotFound();
	}

	private String site(String path) {
		return "http://localhost:" + this.port + path;
	}

	private List<String> addresses(String path) {
		return ADDRESS.matcher(body(path)).results().map((MatchResult match) -> match.group(1)).toList();
	}

	private String body(String path) {
		byte[] body = this.client.get()
			.uri(path)
			.header(HttpHeaders.ACCEPT, "*/*")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

}
