package fr.raccroche.account;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.StatusAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is not signed in sees nothing; who is, is known by one cookie, for these pages
 * alone.
 */
class SignInTests extends StaffOnRealEngine {

	@Autowired
	private InventedStaff invented;

	@Test
	void whoIsNotSignedInIsLedToTheDoorAndBack() {
		EntityExchangeResult<String> door = get("", "/espace/offres?etat=brouillons");
		assertThat(door.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(door.getResponseHeaders().getLocation())
			.hasToString("/espace/connexion?suite=%2Fespace%2Foffres%3Fetat%3Dbrouillons");

		EntityExchangeResult<String> in = post("", "/espace/connexion", Map.of("courriel", Who.HEAD.mail(),
				"mot-de-passe", PASSWORD, "suite", "/espace/offres?etat=brouillons"));
		assertThat(in.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(in.getResponseHeaders().getLocation()).hasToString("/espace/offres?etat=brouillons");
	}

	@Test
	void theCookieIsForThesePagesAndForNoScript() {
		ResponseCookie cookie = signIn(Who.HEAD.mail(), PASSWORD).getResponseCookies().getFirst("raccroche-espace");

		assertThat(cookie.getPath()).isEqualTo("/espace");
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getSameSite()).isEqualTo("Lax");
		assertThat(cookie.getMaxAge()).isNegative();
		EntityExchangeResult<String> desk = get(cookie.getValue(), "/espace");
		assertThat(desk.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(desk.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(desk.getResponseHeaders().getETag()).isNull();
	}

	@Test
	void anAddressMayBeTypedInCapitals() {
		assertThat(signIn(" " + Who.HEAD.mail().toUpperCase() + " ", PASSWORD).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void whetherAnAccountExistsIsNotTold() {
		EntityExchangeResult<String> known = signIn(Who.HEAD.mail(), "autre chose, très longue");
		EntityExchangeResult<String> unknown = signIn("personne@staff.test", "autre chose, très longue");

		assertThat(known.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(anonymous(unknown, "personne@staff.test")).isEqualTo(anonymous(known, Who.HEAD.mail()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "other-head@staff.test", "personne-non-plus@staff.test" })
	void whoFailsTooOftenWaitsKnownOrNot(String mail) {
		for (int i = 0; i < 5; i++) {
			assertThat(signIn(mail, "raté, encore raté " + i).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		EntityExchangeResult<String> waiting = signIn(mail, PASSWORD);
		assertThat(waiting.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(waiting.getResponseHeaders().getFirst("Retry-After")).isEqualTo("30");
		assertThat(waiting.getResponseBody()).contains("Réessayez dans 30\u00a0secondes");

		this.clock.pass(Duration.ofSeconds(31));
		signIn(mail, "encore");
		this.clock.pass(Duration.ofSeconds(31));
		assertThat(signIn(mail, PASSWORD).getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		this.clock.pass(Duration.ofSeconds(31));
		assertThat(signIn(mail, PASSWORD).getStatus()).isNotEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	/** Whoever tries another address each time is slowed all the same. */
	@Test
	void aNetworkThatFailsTooOftenWaitsForItsNextAttemptAlone() {
		for (int i = 0; i < 30; i++) {
			assertThat(signIn("personne-" + i + "@staff.test", "raté, encore raté").getStatus())
				.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		EntityExchangeResult<String> waiting = signIn(Who.HEAD.mail(), PASSWORD);
		assertThat(waiting.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(waiting.getResponseHeaders().getFirst("Retry-After")).isEqualTo("20");
		assertThat(waiting.getResponseBody()).contains("depuis votre réseau", "Réessayez dans 20\u00a0secondes");

		this.clock.pass(Duration.ofSeconds(20));
		for (int i = 0; i < 3; i++) {
			assertThat(signIn(Who.HEAD.mail(), PASSWORD).getStatus()).as("what succeeds is not counted")
				.isEqualTo(HttpStatus.SEE_OTHER);
		}
		signIn("personne@staff.test", "raté, encore raté");
		assertThat(signIn(Who.HEAD.mail(), PASSWORD).getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	@Test
	void aSessionThatSomebodyElseChoseIsNotTaken() {
		EntityExchangeResult<String> in = post("choisie-par-un-autre", "/espace/connexion",
				Map.of("courriel", Who.HEAD.mail(), "mot-de-passe", PASSWORD));

		assertThat(in.getResponseCookies().getFirst("raccroche-espace").getValue()).hasSizeGreaterThan(40);
		assertThat(get("choisie-par-un-autre", "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void signingInAgainEndsTheSessionBefore() {
		String first = signedIn(Who.HEAD);
		post(first, "/espace/connexion", Map.of("courriel", Who.HEAD.mail(), "mot-de-passe", PASSWORD));

		assertThat(get(first, "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void whoLeavesHasLeft() {
		String session = signedIn(Who.HEAD);
		EntityExchangeResult<String> left = post(session, "/espace/deconnexion", Map.of());

		assertThat(left.getResponseCookies().getFirst("raccroche-espace").getMaxAge()).isZero();
		assertThat(get(session, "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void whoIsBusyStaysHalfADayAndWhoIsGoneTwoHours() {
		String busy = signedIn(Who.HEAD);
		String gone = signedIn(Who.COORDINATOR);
		for (int minutes = 0; minutes < 115; minutes += 23) {
			this.clock.pass(Duration.ofMinutes(23));
			get(busy, "/espace");
		}
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(get(gone, "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(busy, "/espace").getStatus()).isEqualTo(HttpStatus.OK);

		for (int hours = 0; hours < 10; hours++) {
			this.clock.pass(Duration.ofHours(1));
			get(busy, "/espace");
		}
		assertThat(get(busy, "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void whatWasTypedWhenTheSessionEndedIsNotLost() {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String session = signedIn(Who.HEAD);
		String token = token(session);
		this.clock.pass(Duration.ofHours(3));

		EntityExchangeResult<String> over = postWith(session, token, "/espace/offres/" + id + "/places",
				Map.of("places", "<12>"));
		assertThat(over.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
		String door = String.valueOf(over.getResponseBody());
		assertThat(door)
			.contains("rien n'est perdu", "name=\"garde.places\" value=\"&lt;12>\"",
					"name=\"suite\" value=\"/espace/offres/" + id + "/places\"")
			.doesNotContain("garde._csrf");

		EntityExchangeResult<String> in = postWith(session, tokenIn(door), "/espace/connexion",
				Map.of("courriel", Who.HEAD.mail(), "mot-de-passe", PASSWORD, "suite",
						"/espace/offres/" + id + "/places", "garde.places", "12"));
		assertThat(in.getResponseBody()).contains("action=\"/espace/offres/" + id + "/places\"",
				"name=\"places\" value=\"12\"");
		assertThat(now(id).entry().places()).isOne();

		String fresh = in.getResponseCookies().getFirst("raccroche-espace").getValue();
		postWith(fresh, tokenIn(String.valueOf(in.getResponseBody())), "/espace/offres/" + id + "/places",
				Map.of("places", "12"));
		assertThat(now(id).entry().places()).isEqualTo(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://ailleurs.example", "//ailleurs.example", "/\\ailleurs.example", "/solutions",
			"/espace/../solutions", "/espacement", "/espace//ailleurs.example", "javascript:alert(1)",
			"/espace\r\nSet-Cookie: a=b" })
	void theWayOnNeverLeavesThePagesOfStaff(String suite) {
		EntityExchangeResult<String> in = post("", "/espace/connexion",
				Map.of("courriel", Who.HEAD.mail(), "mot-de-passe", PASSWORD, "suite", suite));

		assertThat(in.getResponseHeaders().getLocation()).hasToString("/espace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/espace", "/en/espace/offres", "/ar/espace" })
	void anotherLanguageIsNoWayAround(String path) {
		EntityExchangeResult<String> answer = get("", path);

		assertThat(answer.getStatus()).isEqualTo(HttpStatus.FOUND);
		assertThat(answer.getResponseHeaders().getLocation()).hasToString(path.substring(3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/espace/", "/espace//offres", "/%65space/offres", "/espace/%6Fffres",
			"/espace;a=b/offres", "/espace/offres;a=b", "/ESPACE", "/espace/./offres", "/x/../espace/offres" })
	void anotherSpellingIsNoWayAround(String path) {
		EntityExchangeResult<String> answer = this.client.get()
			.uri(java.net.URI.create("http://localhost:" + this.port + path))
			.exchange()
			.expectBody(String.class)
			.returnResult();

		assertThat(answer.getStatus().value()).isIn(303, 400, 404);
	}

	@Test
	void whatIsNotThereIsSaidAsToStaff() {
		String page = String.valueOf(get(signedIn(Who.HEAD), "/espace/offres/nulle-part").getResponseBody());

		assertThat(page).contains("Votre tableau de bord").doesNotContain("Tu ", "Appelle", "0 800 12 25 00");
	}

	@Test
	void whatIsRefusedIsSaidAsToStaff() {
		String closed = String.valueOf(get(signedIn(Who.CONTRIBUTOR), "/espace/journal").getResponseBody());
		String tooLong = String.valueOf(this.client.post()
			.uri("/espace/equipe/inviter")
			.header("Cookie", "raccroche-espace=" + signedIn(Who.HEAD))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("nom=" + "a".repeat(3_000_000))
			.exchange()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());

		assertThat(closed).contains("Cette page n'est pas pour vous", "<a href=\"/espace\">Votre tableau de bord</a>")
			.doesNotContain("Appelle", "0 800 12 25 00");
		assertThat(tooLong).contains("Ce texte est trop long", "<a href=\"/espace\">Votre tableau de bord</a>")
			.doesNotContain("Appelle", "0 800 12 25 00");
	}

	/** A data directory that was once shown as a demonstration. */
	@Test
	void anAccountWhosePasswordWasPrintedOpensNothingElsewhere() throws IOException {
		this.invented.keep(
				List.of(new InventedStaff.Invented("essai@staff.test", "Essai", Mandate.of(Role.ADMINISTRATOR, null))),
				PASSWORD);

		assertThat(signIn("essai@staff.test", PASSWORD).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aFormWithoutOurMarkIsRefused() {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String session = signedIn(Who.HEAD);
		String other = signedIn(Who.COORDINATOR);
		String path = "/espace/offres/" + id + "/places";

		assertThat(postWith(session, "", path, Map.of("places", "9")).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(postWith(session, token(other), path, Map.of("places", "9")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(this.client.post()
			.uri(path)
			.header("Cookie", "raccroche-espace=" + session)
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("places=9&_csrf=" + token(session))
			.exchange()
			.returnResult(String.class)
			.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(now(id).entry().places()).isOne();
	}

	/** Somebody signed in in another tab meanwhile: one word, and the address is kept. */
	@Test
	void aFormOfSigningInThatIsOutOfDateSaysSo() {
		String before = token("");
		String session = signedIn(Who.HEAD);
		Map<String, String> fields = Map.of("courriel", Who.COORDINATOR.mail(), "mot-de-passe", PASSWORD);

		EntityExchangeResult<String> stale = postWith(session, before, "/espace/connexion", fields);
		assertThat(stale.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		String page = String.valueOf(stale.getResponseBody());
		assertThat(page)
			.contains("n'était plus à jour", "Tapez de nouveau", "value=\"" + Who.COORDINATOR.mail() + "\"",
					"<title>Connexion : à corriger")
			.doesNotContain(PASSWORD);
		assertThat(postWith(session, tokenIn(page), "/espace/connexion", fields).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
	}

	/**
	 * The browser leaves the cookie out: whoever is signed in must not be asked to
	 * confirm.
	 */
	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://ailleurs.example" })
	void aFormOfAnotherSiteIsNotKeptThroughTheSignIn(String header, String site) {
		for (String path : List.of("/espace/equipe/inviter", "/espace/connexion")) {
			EntityExchangeResult<String> answer = this.client.post()
				.uri(path)
				.header(header, site)
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.bodyValue("courriel=quelqu-un%40ailleurs.example&garde.comme=responsable")
				.exchange()
				.expectBody(String.class)
				.returnResult();
			assertThat(answer.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(answer.getResponseBody()).doesNotContain("garde.", "ailleurs.example");
		}
	}

	@Test
	void aPasswordIsCarriedThroughNoSignIn() {
		EntityExchangeResult<String> answer = postWith("", "", "/espace/compte/mot-de-passe",
				Map.of("actuel", "secret un", "nouveau", "secret deux"));
		assertThat(answer.getResponseHeaders().getLocation()).hasToString("/espace/compte");
		assertThat(String.valueOf(answer.getResponseBody())).doesNotContain("secret");
	}

	@Test
	void whatIsCarriedIsKeptByNoBrowser() {
		EntityExchangeResult<String> answer = postWith("", "", "/espace/offres/o-1/places", Map.of("places", "12"));
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
	}

	@Test
	void whatWouldBeDoneIsSaidBeforeItIs() {
		String session = signedIn(Who.HEAD);
		String page = String.valueOf(
				postWith(session, "", "/espace/propositions/p-1", Map.of("faire", "publier", "titre", "Un titre à moi"))
					.getResponseBody());
		assertThat(page).contains("Oui, publier", "<li class=\"said\">Un titre à moi</li>");
	}

	@Test
	void aScriptIsToldThatTheSessionIsOver() {
		this.client.post()
			.uri("/espace/propositions/nouvelle/auto")
			.accept(MediaType.APPLICATION_JSON)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("titre=x")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("Connexion nécessaire")
			.jsonPath("$.detail")
			.isEqualTo("Votre session est finie : reconnectez-vous.");
	}

	@Test
	void aProgramWhoseSessionHoldsIsToldThatTheFormIsMissing() {
		String session = signedIn(Who.HEAD);
		program(session, MediaType.APPLICATION_JSON, "{\"places\": 9}").isForbidden()
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("Accès refusé")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("formulaire", "_csrf"));
		program(session, MediaType.APPLICATION_FORM_URLENCODED, "places=9").isForbidden();
		program("rien", MediaType.APPLICATION_JSON, "{\"places\": 9}").isUnauthorized();
		// the mark of another session: somebody signed in again beside
		program(session, MediaType.APPLICATION_FORM_URLENCODED, "_csrf=" + token(signedIn(Who.COORDINATOR)))
			.isUnauthorized();
	}

	private StatusAssertions program(String session, MediaType type, String body) {
		return this.client.post()
			.uri("/espace/offres/o-1/places")
			.header("Cookie", "raccroche-espace=" + session)
			.accept(MediaType.APPLICATION_JSON)
			.contentType(type)
			.bodyValue(body)
			.exchange()
			.expectStatus();
	}

	@Test
	void whatIsFarTooLongIsRefusedByItsLength() {
		this.client.post()
			.uri("/espace/equipe/inviter")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("nom=" + "a".repeat(3_000_000))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
	}

	@Test
	void aMethodThatIsNoneIsToldSo() {
		this.client.put()
			.uri("/espace/compte")
			.header("Cookie", "raccroche-espace=" + signedIn(Who.HEAD))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
	}

	private static String anonymous(EntityExchangeResult<String> answer, String mail) {
		return String.valueOf(answer.getResponseBody())
			.replace(mail, "X")
			.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "") + answer.getStatus();
	}

}
