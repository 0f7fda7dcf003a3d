package fr.raccroche.wording;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.site.Language;
import fr.raccroche.solution.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text is never markup, whatever somebody wrote in it, wherever a page says it.
 */
class StoredScriptTests extends TextsOnRealEngine {

	/** Leaves an attribute, an element and a script, wherever it stands. */
	private static final String SCRIPT = "\"><script>bad()</script><img src=x onerror=bad()>";

	private String offer;

	/** Every sentence of every language ends with it. */
	@BeforeEach
	void somebodyWroteItEverywhere() {
		this.offer = kept(offer(anId()).kind(Kind.E2C).in("79191").ages(16, 25).places(3).phone("+33536490012"));
		Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			Map<String, String> edited = new LinkedHashMap<>();
			this.texts.subjects()
				.forEach((subject) -> this.texts.originals(subject, language)
					.forEach((key, text) -> edited.put(key, text + SCRIPT)));
			all.put(language, edited);
		}
		this.texts.edit(all);
	}

	@AfterEach
	void nobodyDid() {
		this.texts.edit(Map.of());
	}

	@Test
	void itIsReadAndNeverRun() {
		for (String path : List.of("/", "/solutions?lieu=Niort&age=17&genre=e2c", "/solutions?vue=pro",
				"/solutions?lieu=Xyzzyx", "/solutions?lieu=Niort&q=zzzz", "/solutions?lieu=Niort&age=vieux",
				"/solutions/{offre}", "/solutions/{offre}/rappel", "/solutions/{offre}/rappel/avec-un-parent",
				"/solutions/{offre}/signaler", "/rien", "/pistes", "/pistes?s={offre},inconnue", "/comparer?s={offre}",
				"/mentions-legales", "/donnees-personnelles", "/accessibilite", "/familles",
				"/a-qui-parler?lieu=Niort&age=15", "/professionnels", "/aide", "/questions", "/questions/2?age=vieux",
				"/style", "/reseaux", "/hors-ligne", "/en/", "/en/aide", "/ar/", "/ar/solutions?lieu=Niort&age=17",
				"/ar/solutions/{offre}", "/uk/")) {
			assertThat(publicly(path.replace("{offre}", this.offer))).as(path)
				.contains("&lt;script&gt;bad()&lt;/script&gt;")
				.doesNotContain("<script>bad", "<img src=x", "\"><script");
		}
	}

	@Test
	void dataIsNoPage() {
		for (String path : List.of("/solutions.json?lieu=Niort&age=17", "/solutions.csv?lieu=Niort",
				"/solutions/{offre}.json", "/pistes.json?s={offre}")) {
			var answer = get("", path.replace("{offre}", this.offer));
			assertThat(answer.getStatus().is2xxSuccessful()).as(path).isTrue();
			assertThat(String.valueOf(answer.getResponseHeaders().getContentType())).doesNotContain("html");
		}
	}

	@Test
	void pagesOfStaffShowItAsItIs() {
		for (String path : List.of("/espace/textes?q=script", "/espace/textes/home", "/espace/textes/home/title",
				"/espace", "/espace/connexion", "/espace/offres/" + this.offer)) {
			assertThat(body(get(this.administrator, path))).as(path).doesNotContain("<script>bad", "<img src=x");
		}
	}

}
