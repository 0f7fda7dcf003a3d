package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Those who do not read French find, understand and call all the same.
 */
class LanguagesTests extends JourneysOnRealPages {

	@ParameterizedTest
	@CsvSource({ "en, ltr", "ar, rtl", "tr, ltr", "pt, ltr", "uk, ltr" })
	void theEssentialPathIsInTheirLanguage(String code, String direction) {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/" + code + "/");
			assertThat(visitor.all("html")).hasAttribute("lang", code);
			assertThat(visitor.all("html")).hasAttribute("dir", direction);
			visitor.all("#lieu").fill("Niort");
			visitor.hits("Enter");

			visitor.isAt(Pattern.compile("/" + code + "/solutions\\?.*"));
			visitor.scrollsOnlyDownwards();
			visitor.follows("École de la 2e chance de Niort");
			visitor.isAt(Pattern.compile("/" + code + "/solutions/e2c-niort.*"));
			assertThat(visitor.all("html")).hasAttribute("dir", direction);
			assertThat(visitor.all("h1").locator("..")).hasAttribute("lang", "fr");
			assertThat(visitor.all("a.button-call")).hasAttribute("href", "tel:+33536490012");
			visitor.scrollsOnlyDownwards();
		}
	}

	@Test
	void aPageThatALanguageDoesNotSayIsInFrench() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/ar/mentions-legales");
			visitor.isAt(Pattern.compile("[^/]*//[^/]*/mentions-legales"));
			visitor.opens("/en/mentions-legales");
			visitor.seesTitle("Legal notice");
		}
	}

	@Test
	void oneChangesLanguageFromAnyPage() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/solutions?lieu=Niort&age=17");
			visitor.follows("Українська");

			visitor.isAt(Pattern.compile(".*/uk/solutions\\?.*commune=79191.*age=17.*"));
		}
	}

}
