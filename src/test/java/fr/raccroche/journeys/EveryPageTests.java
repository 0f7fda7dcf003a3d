package fr.raccroche.journeys;

import com.microsoft.playwright.Locator;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be true of every page: accessible by day and by night, as wide as the screen,
 * without cookie, stranger or complaint of the browser.
 */
class EveryPageTests extends JourneysOnRealPages {

	private static final int FIRST_VIEW = 60_000;

	private static final int PHONE = 360;

	private static final int COMPUTER = 1280;

	/** What remains of the width of a computer. */
	private static final int WHEN_ENLARGED_FOUR_TIMES = 320;

	/** Below, nobody taps beside what they aimed at. */
	private static final double STEADY = 0.01;

	private static final String SHIFT = """
			window.shift = 0;
			new PerformanceObserver((list) => {
			  for (const entry of list.getEntries()) window.shift += entry.value;
			}).observe({ type: "layout-shift", buffered: true });""";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/solutions?lieu=Niort&age=17&genre=e2c", "/solutions?vue=pro", "/solutions/" + NEAR,
			"/solutions/" + NEAR + "/rappel", "/solutions/" + NEAR + "/rappel/avec-un-parent",
			"/solutions/" + NEAR + "/signaler", "/solutions/classe-relais-niort/rappel",
			"/solutions/mfr-saint-maixent/rappel", "/solutions/ancienne", "/solutions/en-pause",
			"/solutions?lieu=Xyzzyx", "/solutions?lieu=Niort&age=vieux", "/solutions?lieu=Niort&q=zzzz", "/rien",
			"/pistes", "/pistes?s=e2c-niort,ancienne,en-pause,inconnue,cio-niort",
			"/pistes?vue=pro&s=e2c-niort,cio-niort", "/pistes?s=A", "/comparer?s=e2c-niort",
			"/comparer?s=e2c-niort,mfr-saint-maixent,cio-niort&commune=79191", "/mentions-legales",
			"/donnees-personnelles", "/accessibilite", "/familles", "/a-qui-parler", "/a-qui-parler?lieu=Niort",
			"/a-qui-parler?lieu=Niort&age=15", "/a-qui-parler?lieu=Xyzzyx", "/professionnels", "/aide", "/questions",
			"/questions/4?age=17", "/style", "/reseaux", "/reseaux/" + NETWORK, "/reseaux/" + NETWORK + "/choletais",
			"/a-qui-parler?commune=49099", "/questions/2?age=vieux", "/en/", "/ar/", "/ar/solutions?lieu=Niort&age=17",
			"/ar/solutions/" + NEAR })
	void everyPageSuitsEverybody(String path) {
		try (Visitor visitor = visitor(Device.PHONE)) {
			assertThat(visitor.opens(path)).isLessThan(500);
			visitor.scrollsOnlyDownwards();
			visitor.isServedAccessibly();
			assertThat(visitor.all("a[href^='tel:0800']").first()).isVisible();
			visitor.getsAsWideAs(COMPUTER);
			visitor.readsEverythingInTheDark();
			visitor.getsAsWideAs(PHONE);
			visitor.doublesTheText();
			visitor.scrollsOnlyDownwards();
		}
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens(path);
			assertThat(visitor.all("main h1")).hasCount(1);
			visitor.isServedAsValidHtml();
			visitor.getsAsWideAs(WHEN_ENLARGED_FOUR_TIMES);
			visitor.scrollsOnlyDownwards();
		}
	}

	@Test
	void openFiltersAndMapAreAccessible() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.opensFilters();
			visitor.presses("Voir la carte");
			assertThat(visitor.all(".map-pin").first()).isVisible();
			visitor.scrollsOnlyDownwards();
			visitor.isServedAccessibly();
		}
	}

	@Test
	void offeredCommunesAreAccessible() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			visitor.types("Où", "nior");
			assertThat(visitor.all("[role=option]").first()).isVisible();
			visitor.isServedAccessibly();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/solutions?lieu=Niort" })
	void theFirstViewIsLight(String path) {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens(path);
			assertThat(visitor.bytesReceived()).isLessThan(FIRST_VIEW);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/solutions?lieu=Niort", "/solutions/" + NEAR, "/pistes" })
	void nothingMovesUnderTheThumb(String path) {
		try (Visitor visitor = visitor(Device.PHONE).whoseDevice(SHIFT)) {
			isSteady(visitor, path);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/solutions?lieu=Niort", "/solutions/" + NEAR, "/pistes" })
	void nothingMovesForWhoeverKeptThree(String path) {
		try (Visitor visitor = visitor(Device.PHONE).whoseDevice(SHIFT)) {
			visitor.opens("/solutions?lieu=Niort");
			for (Locator button : visitor.all("[data-result] [data-keep]").all()) {
				button.click();
			}
			assertThat(visitor.all("[data-kept-count]")).hasText("3");
			isSteady(visitor, path);
			assertThat(visitor.all("[data-kept-count]")).hasText("3");
		}
	}

	private static void isSteady(Visitor visitor, String path) {
		visitor.opens(path);
		visitor.waits(1000);
		Number shift = (Number) visitor.evaluates("() => window.shift", null);
		assertThat(shift.doubleValue()).isLessThan(STEADY);
	}

}
