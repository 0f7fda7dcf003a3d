package fr.raccroche.search.web;

import java.io.IOException;
import java.net.URI;

import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.Kind;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages say to whom, in which language, before any browser reads them.
 */
class PageTests extends SearchOnRealEngine {

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void aPortalWithOne() throws IOException {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		SolutionBuilder school = offer("e2c").kind(Kind.E2C)
			.in("79191")
			.ages(16, 25)
			.diplomaMax(Diploma.AUCUN)
			.verifiedOn("2026-10-02");
		given(school.published(), offer("cio").kind(Kind.CIO).in("79191").published());
	}

	@Test
	void aSolutionIsToldToWhoLooks() {
		assertThat(page("/solutions/e2c?age=17&diplome=aucun"))
			.contains("Pour toi parce que", "Tu as 17 ans", "Tu n'as pas de diplôme : c'est pour toi")
			.doesNotContain("À vérifier");
		assertThat(page("/solutions/e2c?age=14")).contains("Tu as 14 ans", "À vérifier", "Tu n'as pas de diplôme ?")
			.doesNotContain("Pour toi parce que");
		assertThat(page("/solutions/e2c?age=beaucoup")).contains("tu as entre 16 et 25")
			.doesNotContain("Pour toi parce que", "À vérifier");
	}

	@Test
	void whatResemblesItIsOpenToWhoLooksToo() throws IOException {
		given(offer("e2c").kind(Kind.E2C).in("79191").ages(16, 25).published(),
				offer("autre").kind(Kind.E2C).titled("Une autre école").in("79202").ages(18, 25).published());

		assertThat(page("/solutions/e2c?age=17")).doesNotContain("Une autre école");
		assertThat(page("/solutions/e2c?age=18&commune=79191")).contains("Une autre école",
				"autre-une-autre-ecole?commune=79191&amp;age=18");
	}

	@Test
	void nobodyCountsThePlacesOfWhomOneTurnsTo() {
		assertThat(page("/solutions?lieu=Niort&genre=cio")).doesNotContain("Places : à demander");
		assertThat(page("/solutions?lieu=Niort&genre=e2c")).contains("Places : à demander");
	}

	@Test
	void anAgeMayBeWrittenInWords() {
		assertThat(page("/solutions?lieu=Niort&age=17%20ans")).contains("value=\"17\"",
				"Enlever le filtre : </span>17 ans");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rayon=abc", "rayon=900", "age=abc", "sortie=abc", "diplome=abc" })
	void aSearchThatIsRefusedKeepsItsPlaceAndOffersOnlyWhatThereIs(String wrong) {
		String page = page("/solutions?commune=79191&q=cuisine&" + wrong);
		assertThat(page)
			.contains("value=\"Niort (Deux-Sèvres)\"", "name=\"commune\" value=\"79191\"", "value=\"cuisine\"")
			.doesNotContain("<option value=\"abc\"", "<option value=\"900\"", "Jusqu'à abc km", "Jusqu'à 900 km");
		assertThat(get("/solutions?commune=79191&q=cuisine&" + wrong).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aPlaceThatIsUnknownIsNotMadeUp() {
		assertThat(page("/solutions?commune=99999&age=17")).contains("name=\"commune\" value=\"\"");
	}

	@Test
	void whatIsOnTheSpotFartherIsOneStepAway() throws IOException {
		given(offer("a-france").remote().servingFrance().published(), offer("poitiers").in("86194").published());
		assertThat(page("/solutions?commune=79191")).contains("rayon=100", "Jusqu'à 100 km : 1 solution sur place")
			.doesNotContain("200 km :");
	}

	@Test
	void whoIsStillEnrolledIsToldSo() {
		assertThat(page("/solutions?lieu=Niort&sortie=0")).contains("Je suis encore inscrit").doesNotContain("0 mois");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ar//ailleurs.example/aide", "/tr//ailleurs.example", "/pt///ailleurs.example",
			"/en//ailleurs.example", "/uk//ailleurs.example/familles?a=b" })
	void aLanguageLeadsToNoOtherSite(String path) {
		EntityExchangeResult<String> answer = get(path);

		assertThat(answer.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(answer.getResponseHeaders().getLocation()).isNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/assets/x", "/en/assets/x", "/assets/", "/assets/%00", "/assets/..%2f..%2fapplication.yml" })
	void aFileThatIsNoneIsNotFound(String path) {
		assertThat(get(path).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private String page(String path) {
		EntityExchangeResult<String> answer = get(path);
		URI moved = answer.getResponseHeaders().getLocation();
		return String.valueOf(((moved != null) ? get(moved.toString()) : answer).getResponseBody())
			.replace('\u00A0', ' ');
	}

	private EntityExchangeResult<String> get(String path) {
		return this.client.get()
			.uri(URI.create("http://localhost:" + this.port + path))
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

}
