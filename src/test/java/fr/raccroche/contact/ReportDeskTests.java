package fr.raccroche.contact;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reports a mistake is answered by those who may publish the offer.
 */
class ReportDeskTests extends FollowUpOnRealEngine {

	private static final String LIST = "/espace/signalements";

	private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"");

	/** role × what one may do with a report on an offer of Niort's network. */
	@ParameterizedTest
	@CsvSource({ "HEAD,true,true", "CONTRIBUTOR,true,false", "COORDINATOR,true,true", "ADMINISTRATOR,true,true",
			"OTHER_HEAD,false,false", "OTHER_COORDINATOR,false,false" })
	void everybodyMayDoWhatIsTheirs(Who who, boolean sees, boolean answers) throws Exception {
		String id = reported();
		String session = signedIn(who);
		String page = LIST + "/" + id;

		EntityExchangeResult<String> seen = get(session, page);
		assertThat(seen.getStatus()).isEqualTo(sees ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		assertThat(seen.getResponseBody().contains("name=\"reponse\"")).isEqualTo(answers);
		assertThat(get(session, LIST).getResponseBody().contains(id)).isEqualTo(sees);
		assertThat(get(session, "/espace").getResponseBody().contains(id)).isEqualTo(sees);

		Map<String, String> form = Map.of("etat", "en-cours", "reponse", "On regarde.", "vu",
				answers ? mark(seen) : "x");
		assertThat(post(session, page, form).getStatus())
			.isEqualTo(answers ? HttpStatus.SEE_OTHER : sees ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
		assertThat(post(session, page, Map.of()).getStatus())
			.isEqualTo(answers ? HttpStatus.UNPROCESSABLE_CONTENT : sees ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
		assertThat(unescaped(get("", "/signalements/" + id)).contains("On regarde.")).isEqualTo(answers);
		assertThat(postWith(session, "", page, form).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void whoReportedReadsTheAnswer() throws Exception {
		String id = reported();
		String session = signedIn(Who.HEAD);
		EntityExchangeResult<String> page = get(session, LIST + "/" + id);
		assertThat(page.getResponseBody()).contains("Ça &lt;sonne&gt; dans le vide.", TITLE,
				"/espace/offres/" + this.solution.id());

		EntityExchangeResult<String> done = post(session, LIST + "/" + id,
				Map.of("etat", "inchange", "reponse", "Le numéro <répond>\r\nle matin.", "vu", mark(page)));
		assertThat(done.getResponseHeaders().getLocation()).hasToString(LIST + "/" + id + "?fait=oui");
		assertThat(unescaped(get("", "/signalements/" + id)))
			.contains("On n'a rien changé", "Le numéro &lt;répond&gt;\nle matin.")
			.doesNotContain("Responsable");
		assertThat(unescaped(get(session, LIST + "/" + id + "?fait=oui"))).contains("la personne lit votre réponse",
				"par Responsable de réseau");
		assertThat(get(session, LIST).getResponseBody()).doesNotContain(id);
		assertThat(get(session, LIST + "?etat=finis").getResponseBody()).contains(id);
	}

	@Test
	void aReadyPhraseIsEnough() throws Exception {
		String id = reported();
		String session = signedIn(Who.HEAD);
		post(session, LIST + "/" + id, Map.of("etat", "inchange", "phrase", "appele", "reponse", "", "vu",
				mark(get(session, LIST + "/" + id))));

		assertThat(unescaped(get("", "/signalements/" + id)))
			.contains("On a vérifié : la solution existe, et le contact répond.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-        | 10  | etat    | Choisissez ce que devient le signalement.
			recu     | 10  | etat    | Choisissez ce que devient le signalement.
			inchange | 0   | reponse | Dites pourquoi la page reste comme elle est
			corrige  | 501 | reponse | Cette réponse est trop longue
			""")
	void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays(String state, int length, String field, String sentence)
			throws Exception {
		String id = reported();
		String session = signedIn(Who.HEAD);
		String words = "é".repeat(length);
		Map<String, String> form = new HashMap<>(Map.of("reponse", words, "vu", "x"));
		if (state != null) {
			form.put("etat", state);
		}

		EntityExchangeResult<String> refused = post(session, LIST + "/" + id, form);
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unescaped(refused)).contains("id=\"" + field + "-erreur\">" + sentence, ">" + words + "</textarea>");
		assertThat(unescaped(get("", "/signalements/" + id))).contains("Ton signalement est arrivé");
	}

	@Test
	void nobodyIsThankedForAPageThatStayedAsItWas() throws Exception {
		String id = reported();
		String page = LIST + "/" + id;
		String head = signedIn(Who.HEAD);
		Map<String, String> corrected = Map.of("etat", "corrige", "reponse", "Le numéro est le bon.", "vu",
				mark(get(head, page)));

		EntityExchangeResult<String> refused = post(head, page, corrected);
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unescaped(refused)).contains("Rien n'a changé sur cette page depuis le signalement",
				"Le numéro est le bon.</textarea>");
		assertThat(unescaped(get("", "/signalements/" + id))).contains("Ton signalement est arrivé");

		mended(head);
		assertThat(post(head, page, corrected).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	private void mended(String session) {
		this.clock.pass(Duration.ofMinutes(1));
		String offer = this.solution.id().value();
		Integer places = now(offer).entry().places();
		post(session, "/espace/offres/" + offer + "/places",
				Map.of("places", String.valueOf((places == null) ? 1 : places + 1)));
	}

	@Test
	void theSecondToAnswerSeesBoth() throws Exception {
		String page = LIST + "/" + reported();
		String head = signedIn(Who.HEAD);
		mended(head);
		String coordinator = signedIn(Who.COORDINATOR);
		String seen = mark(get(head, page));
		post(coordinator, page, Map.of("etat", "en-cours", "reponse", "L'académie appelle.", "vu", seen));

		EntityExchangeResult<String> second = post(head, page,
				Map.of("etat", "corrige", "reponse", "Le réseau a corrigé.", "vu", seen));
		assertThat(second.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(unescaped(second)).contains("Quelqu'un a répondu pendant que vous écriviez",
				"L'académie appelle.</blockquote>", "Le réseau a corrigé.</textarea>", "par Coordination académique",
				"value=\"corrige\" checked");

		assertThat(post(head, page, Map.of("etat", "corrige", "reponse", "Le réseau a corrigé.", "vu", mark(second)))
			.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(unescaped(get(head, page))).contains("Le réseau a corrigé.</blockquote>");
	}

	@Test
	void whatIsErasedIsNotThere() throws IOException {
		String id = reported();
		goBy(Reports.KEPT.plusDays(1));

		assertThat(get(signedIn(Who.HEAD), LIST + "/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private static String mark(EntityExchangeResult<String> page) {
		Matcher mark = SEEN.matcher(String.valueOf(page.getResponseBody()));
		assertThat(mark.find()).as("a form").isTrue();
		return mark.group(1);
	}

	private static String unescaped(EntityExchangeResult<String> answer) {
		return String.valueOf(answer.getResponseBody()).replace("&#39;", "'").replace('\u00A0', ' ');
	}

}
