package fr.raccroche.wording;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import fr.raccroche.account.Journal;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.site.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Texts are the engine's: other portals, a restart and a newer program find them there,
 * and pages do without it.
 */
class SharedTextsTests extends TextsOnRealEngine {

	@Autowired
	private CatalogueVersion versions;

	@Autowired
	private Journal journal;

	@Test
	void whatAnotherPortalSavesIsReadWithinFiveSeconds() throws IOException {
		writtenElsewhere("fr", "home.title", "Écrit ailleurs");
		toldElsewhere();
		await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(publicly("/")).contains("Écrit ailleurs"));
	}

	@Test
	void whatWasNotToldIsFoundByItself() throws IOException {
		writtenElsewhere("fr", "home.title", "Jamais dit");
		this.current.readAgain();
		assertThat(publicly("/")).contains("Jamais dit");
	}

	@Test
	void aRestartFindsThemAgain() throws IOException {
		writes("home.title", "Pour longtemps");
		this.texts.edit(Map.of());
		assertThat(publicly("/")).doesNotContain("Pour longtemps");

		new CurrentWordings(this.store, this.rules, this.texts).run();
		assertThat(publicly("/")).contains("Pour longtemps");
	}

	@Test
	void whatIsReadLateHidesNothingNewer() throws IOException {
		writes("home.title", "Ancien");
		var before = this.store.all();
		writes("home.title", "Nouveau");
		this.current.hold(before);
		assertThat(publicly("/")).contains("Nouveau");
	}

	@Test
	void pagesDoWithoutTheEngineAndNothingTypedIsKeptBySurprise() throws IOException {
		writes("home.title", "Connu");
		WordingStore away = new WordingStore(ElasticsearchClient.of((client) -> client.host("http://localhost:1")),
				this.indices);
		new CurrentWordings(away, this.rules, this.texts).readAgain();
		assertThat(publicly("/")).contains("Connu");

		Outcome outcome = new Wordings(away, this.rules, this.current, this.texts, this.versions, this.journal,
				Clock.systemUTC())
			.save(Language.FR, "home.title", seen("fr", "home.title"), "Perdu ?", somebody())
			.block();
		assertThat(outcome).isInstanceOf(Outcome.Delayed.class);
		assertThat(publicly("/")).contains("Connu");
	}

	@Test
	void aSentenceThatIsNoMoreIsShownAsUnused() throws IOException {
		writtenElsewhere("fr", "home.of-yesterday", "Une phrase d'hier <b>");
		writtenElsewhere("xx", "home.title", "Une langue d'hier");
		this.current.readAgain();
		assertThat(body(get(this.administrator, "/espace/textes"))).contains("Plus utilisés", "home.of-yesterday",
				"Une phrase d'hier &lt;b&gt;", "Une langue d'hier", "plus utilisé");
		assertThat(get(this.administrator, "/espace/textes/home").getStatus().value()).isEqualTo(200);
		assertThat(get("", "/").getStatus().value()).isEqualTo(200);
	}

	@Test
	void aTextThatIsFilledInOtherwiseTodayGivesWayToTheOriginal() throws IOException {
		writtenElsewhere("fr", "home.title", "Tu cherches quoi à {0} ?");
		this.current.readAgain();
		assertThat(publicly("/")).contains("Tu cherches quoi, où");
		assertThat(body(get(this.administrator, "/espace/textes/home"))).contains("Ne convient plus");
		assertThat(body(get(this.administrator, "/espace/textes/home/title"))).contains("à {0} ?",
				"Revenir au texte d'origine");
	}

	@Test
	void thePageForNoNetworkIsFetchedAgain() throws IOException {
		String before = publicly("/hors-ligne.js");
		writes("layout.number.call", "Appelle le");
		assertThat(publicly("/hors-ligne.js")).isNotEqualTo(before);
	}

	private Staff somebody() {
		return new Staff(accountOf(Who.ADMINISTRATOR), new Remit(true, Set.of(), Set.of(), Set.of()));
	}

	private void writtenElsewhere(String language, String key, @Nullable String text) throws IOException {
		this.store.create(new Wording(language, key, seen(language, key) + 1, text, Instant.now(), "ailleurs"));
	}

	private void toldElsewhere() throws IOException {
		String index = this.indices.name("catalogue");
		long version = Objects
			.requireNonNullElse(this.engine.get((get) -> get.index(index).id("texts"), Map.class).version(), 0L);
		this.engine.index((write) -> write.index(index)
			.id("texts")
			.versionType(VersionType.External)
			.version(version + 1)
			.refresh(Refresh.True)
			.document(Map.of("subject", "texts", "version", version + 1, "at", Instant.now().toString())));
	}

}
