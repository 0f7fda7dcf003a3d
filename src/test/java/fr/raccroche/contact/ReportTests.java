package fr.raccroche.contact;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import fr.raccroche.platform.Command;
import fr.raccroche.platform.StartupSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reports a mistake says nothing of themselves, and sees what became of it.
 */
@TestPropertySource(properties = "raccroche.contact.reports-to=equipe@academie.test")
class ReportTests extends ContactOnRealEngine {

	private static final String FORM = "/solutions/" + CALLABLE + "/signaler";

	@Autowired
	private ReportsCommand command;

	@Autowired
	private StartupSequence startup;

	@Autowired
	private ContactSweep sweep;

	@Test
	void aReportHasAPageThatTellsItsOutcome() throws Exception {
		String page = report("contact", "Le numéro sonne dans le vide.");
		assertThat(get(page).getResponseBody()).contains("Ton signalement est arrivé", "Le contact ne répond pas")
			.doesNotContain("sonne dans le vide");
		assertThat(get(page).getResponseHeaders().getCacheControl()).isEqualTo("no-store");

		String id = page.substring("/signalements/".length());
		assertThat(says("signalements")).contains(id, "École de la 2e chance de Niort", "sonne dans le vide");
		assertThat(says("signalements", id, "en-cours")).contains("en-cours");
		assertThat(get(page).getResponseBody()).contains("On regarde ton signalement");

		this.clock.pass(Duration.ofDays(2));
		says("signalements", id, "inchange", "On a appelé,", "le numéro <répond>.");
		assertThat(get(page).getResponseBody()).contains("On n'a rien changé",
				"On a appelé, le numéro &lt;répond&gt;.");
		assertThat(says("signalements")).doesNotContain(id);

		says("signalements", id, "corrige");
		assertThat(get(page).getResponseBody()).contains("C'est corrigé, merci").doesNotContain("On a appelé");
	}

	@Test
	void theTeamIsTold() throws Exception {
		String page = report("autre", "La photo n'est\npas la bonne.");

		assertThat(rawMail()).contains("To: equipe@academie.test");
		assertThat(mailText()).contains("Ce qui est faux : autre chose.", "> La photo n'est\n> pas la bonne.",
				"signalements " + page.substring("/signalements/".length()) + " corrige", "à la page « Signalements »")
			.as("no address without its host")
			.doesNotContain("/espace", page);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			       |   | raison | Choisis ce qui est faux.
			rien   |   | raison | Choisis ce qui est faux.
			autre  |   | mot    | Dis en deux mots ce qui est faux.
			""")
	void whatIsMissingIsSaidBesideItsField(String reason, String word, String field, String sentence) {
		EntityExchangeResult<String> refused = send((reason != null) ? reason : "", (word != null) ? word : "");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("id=\"" + field + "-erreur\">" + sentence,
				"<a href=\"#" + field + "\">");
	}

	@Test
	void anExplanationHasAnEnd() {
		assertThat(send("lieu", "é".repeat(1001)).getResponseBody()).contains("trop longue");
		assertThat(send("lieu", "é".repeat(1000)).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void itIsErasedAfterAYear() throws Exception {
		String page = report("lieu", "");
		this.clock.pass(Duration.ofDays(364));
		this.sweep.run();
		assertThat(get(page).getStatus()).isEqualTo(HttpStatus.OK);

		this.clock.pass(Duration.ofDays(2));
		this.sweep.run();
		assertThat(get(page).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(get(page).getResponseBody()).contains("Ce signalement est effacé");
		assertThat(stored("reports")).isZero();
	}

	@Test
	void anAddressThatWasNeverGivenLeadsNowhere() {
		assertThat(get("/signalements/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void anotherKindOfReceiptIsNone() throws Exception {
		String callback = String
			.valueOf(fill("/solutions/" + CALLABLE + "/rappel", goodForm()).getResponseHeaders().getLocation());

		assertThat(get(callback.replace("/rappels/", "/signalements/")).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aNetworkDoesNotReportWithoutEnd() {
		for (int i = 0; i < 40; i++) {
			assertThat(send("lieu", "").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
			// the hour is not over
			this.clock.pass(Duration.ofSeconds(-20));
		}

		EntityExchangeResult<String> refused = send("lieu", "encore");
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(refused.getResponseHeaders().getFirst("Retry-After")).isNotNull();
		assertThat(refused.getResponseBody()).contains("encore", "value=\"lieu\" checked");
	}

	@Test
	void theCommandSaysWhatItKnows() {
		assertThat(run(new ByteArrayOutputStream(), "nulle-part", "corrige")).isEqualTo(1);
		assertThat(run(new ByteArrayOutputStream(), "nulle-part")).isEqualTo(Command.MISUSED);
		assertThat(run(new ByteArrayOutputStream(), "nulle-part", "jete")).isEqualTo(Command.MISUSED);
		assertThat(run(new ByteArrayOutputStream(), "nulle-part", "inchange")).isEqualTo(Command.MISUSED);
	}

	private String report(String reason, String word) {
		return String.valueOf(send(reason, word).getResponseHeaders().getLocation());
	}

	private EntityExchangeResult<String> send(String reason, String word) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(Map.of("raison", reason, "mot", word));
		return fill(FORM, form);
	}

	private String says(String... words) {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		run(answer, List.of(words).subList(1, words.length).toArray(String[]::new));
		return answer.toString(StandardCharsets.UTF_8);
	}

	private int run(ByteArrayOutputStream answer, String... words) {
		return this.command.run(List.of(words), this.startup, new PrintStream(answer));
	}

}
