package fr.raccroche.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes out of a printer.
 */
class PaperTests extends JourneysOnRealPages {

	@ParameterizedTest
	@ValueSource(strings = { "/pistes?s=e2c-niort,mfr-saint-maixent", "/solutions?lieu=Niort", "/solutions/e2c-niort" })
	void paperHasTheFactsAndTheWayBackAndNothingToPress(String path) {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens(path);
			visitor.looksAtPaper();

			assertThat(visitor.all("h1")).isVisible();
			visitor.sees("05\u00A036\u00A049\u00A000\u00A012");
			assertThat(visitor.all(".qr").first()).isVisible();
			assertThat(visitor.all("img.qr[src='/solutions/e2c-niort/qr.svg']").first()).isVisible();
			for (String away : List.of(".site-header", ".site-footer", "form", "#carte", ".button:not(.button-call)",
					".banner")) {
				assertThat(visitor.all(away).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
			}
			assertThat(colour(visitor, "body")).isEqualTo("rgb(0, 0, 0)");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pistes?s=e2c-niort,mfr-saint-maixent", "/solutions?lieu=Niort", "/solutions/e2c-niort" })
	void codesArePrintedThoughTheScreenNeverShowedThem(String path) {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens(path);
			assertThat(visitor.all(".on-paper").filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
			assertThat(visitor.asked()).noneMatch((url) -> url.endsWith("qr.svg"));
			assertThat(visitor.prints()).isPositive();
			assertThat(visitor.asked()).anyMatch((url) -> url.endsWith("/solutions/e2c-niort/qr.svg"));
		}
	}

	@Test
	void aNightScreenPrintsBlackOnWhite() {
		try (Visitor visitor = visitorInTheDark(Device.COMPUTER)) {
			visitor.opens("/pistes?s=e2c-niort");
			visitor.looksAtPaper();
			assertThat(colour(visitor, "body")).isEqualTo("rgb(0, 0, 0)");
			assertThat(colour(visitor, ".card-title a")).isEqualTo("rgb(0, 0, 0)");
		}
	}

	@Test
	void threeCardsFitAPage() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/pistes?s=e2c-niort,mfr-saint-maixent,cio-niort");
			assertThat(visitor.prints()).isEqualTo(1);
		}
	}

	private static Object colour(Visitor visitor, String selector) {
		return visitor.evaluates("selector => getComputedStyle(document.querySelector(selector)).color", selector);
	}

}
