package fr.raccroche.journeys;

import java.util.List;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who reads little listens. The browser of the tests is dumb: it is lent a voice
 * that writes down what it says, and ends each sentence when told to.
 */
class ListeningTests extends JourneysOnRealPages {

	private static final String VOICE = """
			window.heard = [];
			class Utterance extends EventTarget { constructor(text) { super(); this.text = text; } }
			Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
			Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
			  getVoices: () => [{ lang: "en-US" }, { lang: "LANGUAGE" }],
			  speak(spoken) { window.heard.push(spoken.text); window.ends = () => spoken.onend(); },
			  cancel() { window.cancelled = true; },
			}) });
			""";

	@Test
	void aSolutionIsReadInTheOrderOfItsPage() {
		try (Visitor visitor = visitor(Device.PHONE).whoseDevice(voice("fr_FR"))) {
			visitor.opens("/solutions/" + NEAR);
			visitor.presses("Écouter");
			for (int block = 0; block < 4; block++) {
				visitor.evaluates("() => window.ends()", null);
			}

			assertThat(heard(visitor)).containsExactly("École de la 2e chance", "École de la 2e chance de Niort",
					"Une école payée pour trouver ton métier.", "Structure de démonstration",
					"Appeler le 05 36 49 00 12");
			assertThat(visitor.all(".being-read")).hasText("Appeler le 05\u00A036\u00A049\u00A000\u00A012");
			visitor.isServedAccessibly();
		}
	}

	@Test
	void onePausesGoesOnAndStops() {
		try (Visitor visitor = visitor(Device.PHONE).whoseDevice(voice("fr-FR"))) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.presses("Écouter");
			assertThat(visitor.all("[data-listen-pause]")).isFocused();
			visitor.hits("Enter");
			assertThat(visitor.all("[data-listen-pause]")).hasText("Continuer");
			assertThat(visitor.all(".being-read")).hasCount(0);
			visitor.hits("Enter");
			List<String> heard = heard(visitor);
			assertThat(heard).hasSize(2);
			assertThat(heard.getFirst()).isEqualTo(heard.getLast());

			visitor.presses("Arrêter");
			assertThat(visitor.all(".listen-bar")).isHidden();
			assertThat(visitor.all("[data-listen-start]")).isFocused();
			assertThat(visitor.evaluates("() => window.cancelled", null)).isEqualTo(true);
		}
	}

	@Test
	void aListThatChangesIsNoLongerRead() {
		try (Visitor visitor = visitor(Device.COMPUTER).whoseDevice(voice("fr-FR"))) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.presses("Écouter");
			assertThat(visitor.all(".listen-bar")).isVisible();
			visitor.all(".orders a[data-live]").last().click();
			assertThat(visitor.all(".listen-bar")).isHidden();
		}
	}

	@Test
	void theListIsReadToItsEndWithoutFormsAndTwiceNothing() {
		try (Visitor visitor = visitor(Device.COMPUTER).whoseDevice(voice("fr-FR"))) {
			visitor.opens("/pistes?s=e2c-niort,cio-niort");
			visitor.presses("Écouter la liste");
			visitor.evaluates(
					"""
							() => { for (let block = 0; block < 200 && document.querySelector(".being-read"); block++) window.ends(); }
							""",
					null);

			List<String> heard = heard(visitor);
			assertThat(heard).startsWith("2 pistes choisies")
				.contains("École de la 2e chance de Niort", "Parler de ton avenir au CIO de Niort")
				.noneMatch((text) -> text.contains("Coche") || text.isBlank());
			assertThat(visitor.all(".listen-bar")).isHidden();
		}
	}

	@Test
	void withoutAVoiceOfThePagesLanguageThereIsNoButton() {
		try (Visitor visitor = visitor(Device.PHONE).whoseDevice(voice("de-DE"))) {
			visitor.opens("/solutions/" + NEAR);
			assertThat(visitor.all("[data-keep]").first()).isVisible();
			assertThat(visitor.all("[data-listen]")).isHidden();
		}
	}

	private static String voice(String language) {
		return VOICE.replace("LANGUAGE", language);
	}

	@SuppressWarnings("unchecked")
	private static List<String> heard(Visitor visitor) {
		return (List<String>) visitor.evaluates("() => window.heard", null);
	}

}
