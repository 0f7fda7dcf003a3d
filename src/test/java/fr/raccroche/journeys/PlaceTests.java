package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Saying where: a commune chosen by keyboard, a device that says where it is, a map.
 */
class PlaceTests extends JourneysOnRealPages {

	@Test
	void aCommuneIsChosenByKeyboardAndForgottenWhenOneTypesAgain() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			visitor.types("Où", "nior");
			assertThat(visitor.all("[role=option]").first()).isVisible();
			assertThat(visitor.all("[role=option]").first()).containsText("Niort");

			visitor.hits("ArrowDown");
			visitor.hits("Enter");
			assertThat(visitor.field("Où")).hasValue("Niort");
			assertThat(visitor.all("input[name=commune]")).hasValue("79191");

			visitor.hits("Backspace");
			assertThat(visitor.all("input[name=commune]")).hasValue("");
			assertThat(visitor.all("[role=option]").first()).isVisible();
			assertThat(visitor.all("[role=option]").first()).containsText("Niort");
			visitor.hits("Escape");
			assertThat(visitor.all("[role=listbox]")).isHidden();

			visitor.hits("t");
			assertThat(visitor.all("[role=option]").first()).isVisible();
			assertThat(visitor.all("[role=option]").first()).containsText("Niort");
			visitor.hits("ArrowDown");
			visitor.hits("Enter");
			visitor.hits("Enter");
			visitor.isAt(Pattern.compile("/solutions\\?lieu=Niort&commune=79191$"));
		}
	}

	@Test
	void aTownThatNobodyKnowsIsSaidAndTheFieldStaysUsable() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			visitor.types("Où", "zzzzqqqq");
			assertThat(visitor.all("[data-commune-field] [role=status]"))
				.hasText("On ne trouve pas cette ville. Essaie avec le code postal.");
			assertThat(visitor.all("[data-commune-field] [role=status]")).isVisible();

			visitor.hits("Tab");
			assertThat(visitor.all("[data-commune-field] [role=status]")).isVisible();

			visitor.types("Où", "79000");
			assertThat(visitor.all("[role=option]").first()).containsText("Niort");
			assertThat(visitor.all("[data-commune-field] [role=status]")).not().hasClass("hint");
		}
	}

	@Test
	void aroundMeTellsTheSiteNoMoreThanOneKilometre() {
		try (Visitor visitor = visitorAt(46.323789, -0.464321, Device.PHONE)) {
			visitor.opens("/");
			visitor.presses("Autour de moi");

			visitor.seesTitle("3 solutions près de Niort (30 km)");
			assertThat(visitor.address()).isEqualTo("lat=46.32&lon=-0.46");
			assertThat(visitor.asked()).noneMatch((url) -> url.contains("46.323") || url.contains("0.464"));
			assertThat(visitor.all("link[rel=canonical]")).hasAttribute("href", "/solutions?commune=79191");
		}
	}

	@Test
	void aPositionThatIsRefusedIsNoDeadEnd() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			visitor.presses("Autour de moi");

			visitor.sees("Écris le nom de ta ville");
		}
	}

	@Test
	void markersOfTheMapAreReachedByKeyboard() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.all(".map-pin").first().focus();
			for (int closer = 0; closer < 8 && visitor.all(".map-popup a").count() == 0; closer++) {
				visitor.hits("Enter");
				visitor.all(".map-pin:focus, .map-popup-card:focus").waitFor();
			}

			assertThat(visitor.all(".map-popup a").first()).isVisible();
		}
	}

	@Test
	void onAPhoneTheMapComesWhenAsked() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.asked()).noneMatch((url) -> url.contains("leaflet"));

			visitor.presses("Voir la carte");
			assertThat(visitor.all(".map-pin").first()).isVisible();
			visitor.presses("Cacher la carte");
			assertThat(visitor.all("#carte")).isHidden();
		}
	}

	@Test
	void aSolutionShowsWhereItIs() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions/" + NEAR);
			visitor.all("#carte").scrollIntoViewIfNeeded();

			assertThat(visitor.all(".map-pin")).isVisible();
		}
	}

}
