package fr.raccroche.contact;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;

import fr.raccroche.structure.Nature;
import fr.raccroche.structure.StructuresForTests;
import fr.raccroche.solution.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One is called back by whoever can, and nothing stays longer than it must.
 */
class CallbackTests extends ContactOnRealEngine {

	private static final String FORM = "/solutions/" + CALLABLE + "/rappel";

	private static final String INDEX = "callback-requests";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ContactSweep sweep;

	@BeforeEach
	void nobodyWaits() throws Exception {
		this.clock.pass(Duration.ofDays(61));
		this.sweep.run();
	}

	@Test
	void whoeverReceivesGetsAllTheyNeedAndTheReceiptNothing() throws Exception {
		EntityExchangeResult<String> sent = fill(FORM, goodForm());

		assertThat(sent.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(mailText()).contains("Prénom : Léa", "Téléphone : 06\u00A039\u00A098\u00A012\u00A034 (+33639981234)",
				"Commune : Niort (Deux-Sèvres)", "Âge : 15 à 17 ans", "Meilleur moment : en fin de journée",
				"> J'ai arrêté en mars.", "Cette personne est mineure");
		assertThat(rawMail()).contains("To: accueil@e2c-niort.test");
		assertThat(stored(INDEX)).isEqualTo(1);

		EntityExchangeResult<String> receipt = get(location(sent));
		assertThat(receipt.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(receipt.getResponseBody())
			.contains("Ta demande est envoyée", "École de la 2e chance de Niort", "Parles-en aussi à un parent")
			.doesNotContain("Léa", "0639981234", "98 12", "arrêté");
		assertThat(receipt.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(receipt.getResponseHeaders().containsHeader("Set-Cookie")).isFalse();
	}

	/** No host of a request: whoever asks to be called back may have made it up. */
	@Test
	void theMailSaysInWordsWhereToAnswerAndTheDemonstrationByAWholeAddress() throws Exception {
		fill(FORM, goodForm());
		assertThat(mailText()).contains("dans votre espace, à la page « Rappels »").doesNotContain("/espace", "http");
		Files.delete(mails().getFirst());

		given(offer(CALLABLE).kind(Kind.E2C).mail("accueil@e2c.example").published());
		fill(FORM, goodForm("prenom", "Zoé"));
		assertThat(mailText()).containsPattern("(?m)^http://localhost:\\d+/espace/rappels$");
	}

	@Test
	void aMailAloneIsEnoughAndAnswersReachIt() throws Exception {
		MultiValueMap<String, String> form = goodForm("courriel", "lea@maison.test");
		form.set("telephone", "");
		form.set("age", "18-25");

		assertThat(fill(FORM, form).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(rawMail()).contains("Reply-To: lea@maison.test");
		assertThat(mailText()).doesNotContain("Téléphone", "mineure");
	}

	@Test
	void inEnglishItStaysInEnglishAndTheMailIsInFrench() throws Exception {
		EntityExchangeResult<String> refused = fill("/en" + FORM, goodForm("age", ""));
		assertThat(refused.getResponseBody()).contains("<h1>Be called back</h1>", "Choose your age.",
				"action=\"/en" + FORM + "\"");

		EntityExchangeResult<String> sent = fill("/en" + FORM, goodForm());
		assertThat(location(sent)).startsWith("/en/rappels/");
		assertThat(get(location(sent)).getResponseBody()).contains("Your request is sent");
		assertThat(mailText()).contains("quelqu'un demande à être rappelé");
	}

	@Test
	void nothingPersonalIsInASubject() throws Exception {
		fill(FORM, goodForm("prenom", "Zoé"));

		assertThat(rawMail().lines().filter((line) -> line.startsWith("Subject:"))).singleElement()
			.asString()
			.doesNotContain("Zo");
	}

	@Test
	void itIsErasedAfterSixtyDays() throws Exception {
		String receipt = location(fill(FORM, goodForm()));
		this.clock.pass(Duration.ofDays(60).minusHours(1));
		this.sweep.run();
		assertThat(stored(INDEX)).isEqualTo(1);

		this.clock.pass(Duration.ofHours(2));
		assertThat(get(receipt).getStatus()).as("before the sweep").isEqualTo(HttpStatus.GONE);
		this.sweep.everyHour();
		assertThat(stored(INDEX)).isZero();
		assertThat(get(receipt).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(get(receipt).getResponseBody()).contains("Cette demande est effacée");
	}

	@Test
	void oneErasesItOneselfAndTheMailThatHasNotLeft() throws Exception {
		String receipt = location(fill(FORM, goodForm()));

		EntityExchangeResult<String> erased = post(receipt + "/effacer", new LinkedMultiValueMap<>());

		assertThat(location(erased)).isEqualTo(receipt);
		assertThat(get(receipt).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(mails()).isEmpty();
		assertThat(stored(INDEX)).isZero();
	}

	@Test
	void anAddressThatWasNeverGivenLeadsNowhere() {
		assertThat(get("/rappels/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void sendingTwiceIsAskingOnce() throws Exception {
		MultiValueMap<String, String> form = goodForm();
		String first = location(fill(FORM, form));
		String second = location(post(FORM, form));

		assertThat(second).isEqualTo(first);
		assertThat(mails()).hasSize(1);
		assertThat(stored(INDEX)).isEqualTo(1);
	}

	@Test
	void whoGoesBackToCorrectIsHeard() throws Exception {
		MultiValueMap<String, String> form = goodForm();
		EntityExchangeResult<String> first = fill(FORM, form);
		form.set("telephone", "06 39 98 22 22");
		EntityExchangeResult<String> corrected = post(FORM, form);

		assertThat(location(corrected)).isEqualTo(location(first));
		assertThat(mails()).hasSize(1);
		assertThat(mailText()).contains("+33639982222", "seule celle-ci compte").doesNotContain("+33639981234");
		assertThat(stored(INDEX)).isEqualTo(1);

		assertThat(post(FORM, form).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(mails()).hasSize(1);
	}

	@Test
	void under15NothingIsTakenAndAParentIsAskedFor() throws Exception {
		EntityExchangeResult<String> sent = fill(FORM, goodForm("age", "moins-15"));

		assertThat(sent.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(location(sent)).isEqualTo(FORM + "/avec-un-parent");
		assertThat(get(location(sent)).getResponseBody()).contains("Demande avec un parent", "tel:0800122500")
			.doesNotContain("Léa");
		assertThat(mails()).isEmpty();
		assertThat(stored(INDEX)).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			prenom    |                   | Écris ton prénom.
			prenom    | <script>x</script>| Écris ton prénom avec des lettres
			telephone |                   | Écris ton numéro ou ton mail
			telephone | 06 39 98          | Ce numéro n'est pas complet
			telephone | 08 99 70 12 34    | On ne peut pas rappeler ce numéro
			courriel  | lea@              | Cette adresse mail n'est pas complète
			lieu      |                   | Écris le nom de ta ville
			lieu      | Xyzzyx            | On ne connaît pas cette ville
			age       |                   | Choisis ton âge
			age       | 12                | Choisis ton âge
			moment    | jamais            | Choisis un moment
			""")
	void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays(String field, String value, String sentence)
			throws Exception {
		EntityExchangeResult<String> refused = fill(FORM, goodForm(field, Objects.requireNonNullElse(value, "")));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unspaced(refused)).contains("id=\"" + field + "-erreur\">" + sentence, "<a href=\"#" + field + "\">",
				"J'ai arrêté en mars.", "<title>À corriger : être rappelé");
		assertThat(refused.getResponseBody()).doesNotContain("<script>x");
		assertThat(mails()).isEmpty();
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		EntityExchangeResult<String> refused = fill(FORM, new LinkedMultiValueMap<>());

		assertThat(unspaced(refused)).contains("Il reste 4 choses à corriger", "Écris ton prénom.",
				"Écris ton numéro ou ton mail", "Écris le nom de ta ville", "Choisis ton âge.");
	}

	@Test
	void wordsAreOnlyEverWords() throws Exception {
		fill(FORM, goodForm("mot", "<b>a</b>\r\nBcc: tous@b.test\r\n\u0007fin"));

		assertThat(mailText()).contains("> <b>a</b>\n> Bcc: tous@b.test\n> fin");
		assertThat(rawMail().lines().takeWhile((line) -> !line.isEmpty())).noneMatch((line) -> line.startsWith("Bcc"));
	}

	@Test
	void ofNamesakesTheOneNearbyIsMeant() throws Exception {
		fill(FORM, goodForm("lieu", "aubigny"));
		assertThat(mailText()).contains("Commune : Aubigny (Deux-Sèvres)");
	}

	@Test
	void whereNobodyReceivesTheNumberStandsInItsPlace() {
		String page = get("/solutions/sans-mail/rappel").getResponseBody();

		assertThat(page).contains("on ne peut pas encore te rappeler", "tel:0800122500").doesNotContain("<form class");
		assertThat(post("/solutions/sans-mail/rappel", goodForm()).getStatus()).isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void theMailOfTheStructureServesWhereTheSolutionHasNone() throws Exception {
		StructuresForTests structures = StructuresForTests.in(this.context);
		structures.reachable("0790031E", "Lycée sans mail", "79191", "lycee@academie.test", Nature.LYCEE).save();
		try {
			assertThat(fill("/solutions/sans-mail/rappel", goodForm()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
			assertThat(rawMail()).contains("To: lycee@academie.test");
		}
		finally {
			structures.forget();
		}
	}

	@Test
	void whatOneDoesNotJoinAloneLeadsToTheSchool() {
		String page = get("/solutions/classe-relais/rappel").getResponseBody();

		assertThat(page).contains("c'est ton établissement qui demande").doesNotContain("<form class");
		assertThat(post("/solutions/classe-relais/rappel", goodForm()).getStatus()).isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void whatIsNotPublishedHasNoForm() {
		assertThat(get("/solutions/brouillon/rappel").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get("/solutions/inconnue/rappel").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get("/solutions/Pas%20un%20id/rappel").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(location(get("/solutions/ancienne/rappel"))).isEqualTo("/solutions/ancienne");
	}

	@Test
	void onePersonIsNotAskedForWithoutEnd() throws Exception {
		for (int i = 0; i < 4; i++) {
			assertThat(fill(FORM, goodForm()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		}

		EntityExchangeResult<String> refused = fill(FORM, goodForm("telephone", "+33 6 39 98 12 34"));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(Long.parseLong(refused.getResponseHeaders().getFirst("Retry-After"))).isBetween(1L, 86_400L);
		assertThat(unspaced(refused)).contains("appelle le 0 800 12 25 00", "J'ai arrêté en mars.");
		assertThat(fill(FORM, goodForm("telephone", "06 39 98 12 35")).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void tooMuchIsNotRead() {
		assertThat(fill(FORM, goodForm("mot", "a".repeat(60_000))).getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
	}

	@Test
	void whatIsNoFormIsNotRead() {
		this.client.post()
			.uri(FORM)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{}")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		this.client.post()
			.uri(FORM)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("prenom=%ZZ")
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	private static String location(EntityExchangeResult<String> answer) {
		URI location = answer.getResponseHeaders().getLocation();
		return String.valueOf(location);
	}

	/** With plain spaces and apostrophes, as one types them. */
	private static String unspaced(EntityExchangeResult<String> answer) {
		return String.valueOf(answer.getResponseBody()).replace('\u00A0', ' ').replace("&#39;", "'");
	}

}
