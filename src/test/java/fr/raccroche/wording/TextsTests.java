package fr.raccroche.wording;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators change what the portal says, and never what it can say.
 */
class TextsTests extends TextsOnRealEngine {

	private static final String SUBJECTS = "/espace/textes";

	private static final String TITLE = SUBJECTS + "/home/title";

	@Autowired
	private Journal journal;

	@Test
	void whatIsSavedIsReadByThePublicAtOnce() throws IOException {
		String before = tag("/");
		EntityExchangeResult<String> saved = writes("home.title", "  Qu'est-ce que tu cherches ?\r\n");

		assertThat(saved.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(publicly("/")).contains("Qu'est-ce que tu cherches").doesNotContain("Tu cherches quoi, où");
		assertThat(publicly("/en/")).doesNotContain("Qu'est-ce");
		assertThat(tag("/")).isNotEqualTo(before);
		String address = String.valueOf(saved.getResponseHeaders().getLocation());
		assertThat(address).startsWith(SUBJECTS + "/home?langue=fr&fait=enregistre#p-home-title");
		assertThat(body(get(this.administrator, address))).contains("C'est enregistré", "Changée le",
				"id=\"p-home-title\"", "Qu'est-ce que tu cherches");
	}

	@Test
	void eachLanguageHasItsOwn() throws IOException {
		writes("ar", "home.title", seen("ar", "home.title"), "ماذا تريد؟");
		assertThat(publicly("/ar/")).contains("ماذا تريد؟");
		assertThat(publicly("/")).doesNotContain("ماذا تريد؟");
	}

	@Test
	void theJournalSaysWhichSentenceAndNotWhatItSays() throws IOException {
		writes("home.title", "Un secret");
		JournalEntry noted = this.journal.list(null, 1).getFirst();
		assertThat(noted.act()).isEqualTo(JournalAct.WORDED);
		assertThat(noted.by()).isEqualTo(account(Who.ADMINISTRATOR));
		assertThat(noted.detail()).isEqualTo("fr home.title");
		assertThat(body(get(this.administrator, "/espace/journal")))
			.contains("Administration a changé un texte du site", "(fr home.title)")
			.doesNotContain("Un secret");
	}

	@Test
	void onlyAdministratorsAreLedThere() {
		assertThat(body(get(this.administrator, "/espace"))).contains("href=\"/espace/textes\"");
		assertThat(body(get(signedIn(Who.COORDINATOR), "/espace"))).doesNotContain("/espace/textes");
	}

	@Test
	void whatTheConfigurationDoesNotOpenIsClosed() throws IOException {
		assertThat(body(get(this.administrator, SUBJECTS))).contains("/espace/textes/home")
			.doesNotContain("/espace/textes/legal");
		assertThat(get(this.administrator, SUBJECTS + "/legal").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(writes("legal.notice.title", "Autre").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(publicly("/mentions-legales")).contains("Mentions légales");
	}

	@Test
	void whatThereIsNotIsNotThere() {
		for (String end : List.of("/rien", "/home/rien", "/home/title.pro", "/codes?langue=fr")) {
			assertThat(get(this.administrator, SUBJECTS + end).getStatus()).as(end).isEqualTo(HttpStatus.NOT_FOUND);
		}
		for (String end : List.of("/home?langue=xx", "/home/title?langue=xx", "?langue=xx")) {
			assertThat(get(this.administrator, SUBJECTS + end).getStatus()).as(end).isEqualTo(HttpStatus.BAD_REQUEST);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			home.title    | ~ ~                                          | Écrivez un texte
			home.title    | Tu cherches {                                | ne se lit pas
			home.title    | Tu cherches {0} ?                            | Le site ne sait pas remplir {0}
			home.title    | Tu cherches {quoi} ?                         | Le site ne sait pas remplir {quoi}
			results.title.around | {0} près {2}                          | Il manque {1}
			results.title.around | {0} près {2} (l'{1} km)               | l'apostrophe s'écrit deux fois
			results.approximate  | {0, plural, one {un} other {#}}       | {0} ne peut pas être pris ainsi
			results.approximate  | {0, date}                             | {0} ne peut pas être pris ainsi
			results.count | {0, plural, one {# solution}}                | ne se lit pas
			results.count | {0, plural, one {# solution} other {}}       | peut être vide
			results.count | {0, nombre}                                  | {0} ne peut pas être pris ainsi
			results.count | {0, number, ::?}                             | ne se lit pas
			""")
	void whatCannotBeSaidIsRefusedAndKeptInTheForm(String key, String text, String fault) throws IOException {
		long before = seen("fr", key);
		EntityExchangeResult<String> refused = writes(key, text);
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(refused)).contains(fault, ">\n" + text + "</textarea>", "aria-invalid=\"true\"");
		assertThat(seen("fr", key)).isEqualTo(before);
	}

	@Test
	void charactersThatNobodySeesAreRefused() throws IOException {
		for (String text : List.of("a\u0007b", "a\tb", "a\u202Eb", "a\uFEFFb", "a\u0000b")) {
			EntityExchangeResult<String> refused = writes("home.title", text);
			assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(body(refused)).contains("invisibles");
		}
	}

	@Test
	void thereIsAnEndToLength() throws IOException {
		String most = "é".repeat(WordingRules.LONGEST);
		EntityExchangeResult<String> refused = writes("home.title", most + "e");
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(refused)).contains("caractères au plus, il y en a 1", most.substring(1), most + "e</textarea>");
		assertThat(writes("home.title", most).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void aSentenceThatCountsMayCountOtherwise() throws IOException {
		assertThat(writes("results.count", "{0, plural, =1 {une piste} other {# pistes}}").getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(writes("results.count", "{0, number} pistes").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void anEarlierTextComesBackAndSoDoesTheOriginal() throws IOException {
		long start = seen("fr", "home.title");
		writes("home.title", "Premier essai");
		writes("home.title", "Deuxième essai");
		assertThat(body(get(this.administrator, TITLE))).contains("Premier essai", "Deuxième essai", "Texte d'origine",
				"Tu cherches quoi, où ?", "Administration");

		sends("fr", "home.title", start + 2, Map.of("reprendre", String.valueOf(start + 1)));
		assertThat(publicly("/")).contains("Premier essai");
		sends("fr", "home.title", start + 3, Map.of("texte", "Perdu", "faire", "origine"));
		assertThat(publicly("/")).contains("Tu cherches quoi, où").doesNotContain("essai");
		assertThat(this.store.history("fr", "home.title").stream().map(Wording::text).limit(4).toList())
			.containsExactly(null, "Premier essai", "Deuxième essai", "Premier essai");
		assertThat(sends("fr", "home.title", start + 4, Map.of("reprendre", "99999")).getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void writingTheOriginalAgainIsGoingBackToIt() throws IOException {
		writes("home.title", "Essai");
		writes("home.title", "Tu cherches quoi, où ?");
		assertThat(this.store.history("fr", "home.title").getFirst().text()).isNull();
		assertThat(String.valueOf(writes("home.title", "Tu cherches quoi, où ?").getResponseHeaders().getLocation()))
			.contains("fait=rien");
	}

	@Test
	void theSecondOfTwoEditorsSeesBothTextsAndLosesNone() throws IOException {
		long both = seen("fr", "home.title");
		writes("fr", "home.title", both, "Le premier");
		EntityExchangeResult<String> second = writes("fr", "home.title", both, "Le second {");
		assertThat(second.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(body(second)).contains("Administration a changé cette phrase", "Le premier",
				"Le second {</textarea>", "name=\"version\" value=\"" + (both + 1) + "\"");
		assertThat(publicly("/")).contains("Le premier");

		assertThat(writes("fr", "home.title", both + 1, "Le second").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(publicly("/")).contains("Le second");
		assertThat(writes("fr", "home.title", both + 40, "De nulle part").getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(writes("fr", "home.title", both, "Le second").getStatus()).as("the same twice")
			.isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void ofManyAtOnceOneIsKept() throws Exception {
		long seen = seen("fr", "home.title");
		List<HttpStatus> answers = IntStream.range(0, 6)
			.parallel()
			.mapToObj((i) -> HttpStatus.valueOf(writes("fr", "home.title", seen, "Essai " + i).getStatus().value()))
			.toList();
		assertThat(answers).filteredOn(HttpStatus.SEE_OTHER::equals).hasSize(1);
		assertThat(answers).filteredOn(HttpStatus.CONFLICT::equals).hasSize(5);
	}

	@Test
	void sentencesAreFoundByWhatTheySay() throws IOException {
		writes("help.lead", "Appelle, même la nuit : l''écoute est gratuite.");
		assertThat(search("MEME LA NUIT : l’ecoute")).contains("help.lead", "1\u00A0phrase");
		assertThat(search("sans te juger")).as("what it said before").contains("help.lead");
		assertThat(search("zzzz")).contains("Aucune phrase ne dit « zzzz »");
		assertThat(search("<b>\"'")).contains("« &lt;b&gt;").doesNotContain("<b>\"");
		assertThat(search("mentions legales")).as("closed subjects too").doesNotContain("legal.notice");
		assertThat(body(get(this.administrator, SUBJECTS + "?q=title&langue=ar"))).contains("home.title",
				"dir=\"rtl\"");
		assertThat(get(this.administrator, SUBJECTS + "?q=a&langue=xx").getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	private String search(String words) {
		return body(this.client.get()
			.uri((uri) -> uri.path(SUBJECTS).queryParam("q", "{q}").build(words))
			.header("Cookie", "raccroche-espace=" + this.administrator)
			.exchange()
			.expectBody(String.class)
			.returnResult());
	}

	private String tag(String path) {
		return Objects.requireNonNull(get("", path).getResponseHeaders().getETag());
	}

}
