package fr.raccroche.journeys;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.raccroche.geo.Position;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import fr.raccroche.support.SolutionBuilder;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of a search: everything that matches, in step with the list, for every hand and
 * ear.
 */
class MapTests extends JourneysOnRealPages {

	private static final String NO_TILES = "const real = window.fetch; window.fetch = (address, ...rest) =>"
			+ " String(address).includes('/carte/') ? Promise.reject(new TypeError('away')) : real(address, ...rest);";

	private static final String SHIFTS = "window.shifts = 0; new PerformanceObserver((list) => list.getEntries()"
			+ ".forEach((entry) => { if (!entry.hadRecentInput) window.shifts += entry.value; }))"
			+ ".observe({ type: 'layout-shift', buffered: true });";

	@BeforeEach
	void map() throws IOException {
		given(at("e2c-niort", Kind.E2C, "École de Niort", 46.3239, -0.4643),
				at("cio-niort", Kind.CIO, "CIO de Niort", 46.3300, -0.4700),
				at("mfr-melle", Kind.MFR, "Maison familiale de Melle", 46.2220, -0.1430),
				at("greta-poitiers", Kind.GRETA, "GRETA de Poitiers", 46.6100, 0.3900),
				at("a-poitiers", Kind.E2C, "École de Poitiers", 46.5802, 0.3402),
				at("b-poitiers", Kind.CIO, "CIO de Poitiers", 46.5802, 0.3402),
				at("ml-mamoudzou", Kind.MISSION_LOCALE, "Mission locale de Mamoudzou", -12.7800, 45.2270));
	}

	private static Solution at(String id, Kind kind, String title, double lat, double lon) {
		SolutionBuilder offer = offer(id).kind(kind).titled(title).at("Ici", "79191", new Position(lat, lon));
		return offer.ages(16, 25).boarding(kind == Kind.MFR).published();
	}

	private static void opens(Visitor visitor, Device device, String path) {
		visitor.opens(path);
		if (device == Device.PHONE) {
			visitor.presses("Voir la carte");
		}
	}

	/** Its name as a regular expression. */
	private static Locator pin(Visitor visitor, String name) {
		return visitor.all("[data-results-map]")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "$")));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void itShowsWhateverMatchesAndTellsTheListApart(Device device) {
		try (Visitor visitor = visitor(device)) {
			opens(visitor, device, "/solutions?lieu=Niort&limite=2");
			assertThat(visitor.all("[data-result]")).hasCount(2);

			Locator other = pin(visitor, "Maison familiale de Melle, à 2\\d.km");
			assertThat(other).isVisible();
			assertThat(other).hasClass(Pattern.compile("map-pin-other"));
			assertThat(visitor.all(".map-pin:not(.map-pin-other)").first()).isVisible();
			assertThat(visitor.asked()).anyMatch((url) -> url.contains("/carte/"))
				.noneMatch((url) -> url.contains("/carte/") && url.contains("Niort"));

			other.click();
			assertThat(visitor.all(".map-popup-title a")).hasText("Maison familiale de Melle");
			assertThat(visitor.all(".map-popup-about")).containsText(Pattern.compile("à 2\\d.km"));
			visitor.follows("Maison familiale de Melle");
			visitor.seesTitle("Maison familiale de Melle");
			visitor.follows("Revenir à la liste");
			visitor.seesTitle("3 solutions près de Niort");
		}
	}

	@Test
	void aFilterThatIsTickedChangesTheListAndTheMap() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.all(".map-pin")).not().hasCount(1);
			visitor.opensFilters();
			visitor.ticks("Hébergement");

			assertThat(visitor.all(".map-pin")).hasCount(1);
			assertThat(pin(visitor, "1. Maison familiale de Melle, à 2\\d.km")).isVisible();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void byKeyboardAClusterComesApartAndAMarkerLeadsToItsPage(Device device) {
		try (Visitor visitor = visitor(device)) {
			opens(visitor, device, "/solutions?lieu=Poitiers");
			Locator all = visitor.all(".map-pin[aria-label^='3 solutions, agrandir']");
			assertThat(all).isVisible();
			all.focus();
			visitor.hits("Enter");
			assertThat(all).hasCount(0);
			assertThat(visitor.all(".map-pin:focus")).hasAttribute("aria-label", Pattern.compile("^2 solutions ici"));
			visitor.hits("Enter");

			assertThat(visitor.all(".map-popup-title a")).hasCount(2);
			visitor.hits("Escape");
			assertThat(visitor.all(".map-pin:focus")).hasCount(1);
			visitor.hits("Enter");
			// the one that was closed may still be fading
			assertThat(visitor.all(".map-popup-card:focus")).hasCount(1);
			visitor.hits("Tab");
			String first = visitor.all(".map-popup-card:focus-within .map-popup-title a")
				.first()
				.innerText()
				.replaceFirst("^\\d+\\. ", "");
			visitor.hits("Enter");
			visitor.seesTitle(first);
		}
	}

	@Test
	void whoDoesNotWantTheMapPassesIt() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.all(".map-pin").first()).isVisible();
			visitor.all(".map-skip").focus();
			assertThat(visitor.all(".map-skip")).isVisible();
			visitor.hits("Enter");
			visitor.hits("Tab");
			assertThat(visitor.all("[data-map-list]")).isFocused();
		}
	}

	@Test
	void aCardAndItsMarkerLightUpTogether() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			Locator pin = pin(visitor, "3. Maison familiale de Melle, à 2\\d.km");
			Locator card = visitor.all("[data-id='mfr-melle']");
			assertThat(pin).isVisible();
			card.locator("h3 a").focus();
			assertThat(pin).hasClass(Pattern.compile("is-highlighted"));
			visitor.all("h1").hover();
			visitor.all("[data-id='e2c-niort'] h3 a").focus();
			assertThat(pin).not().hasClass(Pattern.compile("is-highlighted"));

			pin.click();
			assertThat(card).hasClass(Pattern.compile("is-highlighted"));
			assertThat(card).isInViewport();
			assertThat(visitor.all(".map-popup-card:focus")).hasCount(1);
			visitor.hits("Escape");
			assertThat(pin).isFocused();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void overseasIsOnePressAway(Device device) {
		try (Visitor visitor = visitor(device)) {
			opens(visitor, device, "/solutions?limite=1");
			Locator mayotte = visitor.all("[data-map-inset=mayotte]");
			assertThat(mayotte).isVisible();
			mayotte.focus();
			visitor.hits("Enter");

			assertThat(pin(visitor, "(1. )?Mission locale de Mamoudzou")).isVisible();
			assertThat(mayotte).hasAttribute("aria-pressed", "true");
			visitor.scrollsOnlyDownwards();
			visitor.presses("Métropole");
			assertThat(visitor.all(".map-pin-many").first()).isVisible();
		}
	}

	@Test
	void aPlaceOnTheMainlandHasNoUseForThem() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.all(".map-pin").first()).isVisible();
			assertThat(visitor.all("[data-map-insets]")).isHidden();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void whatTheMapShowsIsAlsoAList(Device device) {
		try (Visitor visitor = visitor(device)) {
			opens(visitor, device, "/solutions?lieu=Poitiers");
			assertThat(visitor.all("[data-map-list]")).hasAttribute("href", Pattern.compile("bbox="));
			visitor.follows("la liste de cette zone");

			visitor.isAt(Pattern.compile("bbox="));
			assertThat(visitor.all(".results-chips")).containsText("Zone de la carte");
			assertThat(visitor.all("[data-id='a-poitiers']")).isVisible();
			assertThat(visitor.all("[data-id='ml-mamoudzou']")).hasCount(0);
			assertThat(visitor.all(".map-pin").first()).isVisible();
		}
	}

	@Test
	void withoutTheTilesThePointsOfTheListStay() {
		try (Visitor visitor = visitor(Device.COMPUTER).whoseDevice(NO_TILES)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.sees("Il manque des points sur la carte. La liste, elle, est complète.");
			assertThat(pin(visitor, "3. Maison familiale de Melle, à 2\\d.km")).isVisible();
		}
	}

	@Test
	void itSpeaksTheLanguageOfThePage() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/en/solutions");
			Locator many = visitor.all(".map-pin-many[aria-label*='solutions, look closer']");
			assertThat(many.first()).isVisible();
			assertThat(visitor.all(".leaflet-control-zoom-in")).hasAttribute("aria-label", "Look closer");
			assertThat(visitor.all("[data-map-inset=guyane]")).hasText("French Guiana");
			assertThat(visitor.all("[data-map-list]")).hasAttribute("href", Pattern.compile("/en/solutions\\?"));
		}
	}

	/** What moves in the map during the ten frames after a press. */
	private static final String PRESS_AND_LOOK = """
			async (name) => {
			  const map = document.querySelector("[data-results-map]");
			  document.querySelector(`.map-pin[aria-label^="${name}"]`).click();
			  const moving = [];
			  for (let frame = 0; frame < 10; frame++) {
			    for (const part of map.querySelectorAll(".leaflet-zoom-anim, .leaflet-pan-anim")) moving.push(part.className);
			    for (const animation of document.getAnimations()) moving.push(String(animation.transitionProperty));
			    await new Promise(requestAnimationFrame);
			  }
			  return moving;
			}""";

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void whoWantsNoMotionSeesItsViewsWithoutTheWayBetween(Device device) {
		try (Visitor visitor = visitorWhoWantsNoMotion(device)) {
			opens(visitor, device, "/solutions?lieu=Poitiers");
			Locator all = visitor.all(".map-pin[aria-label^='3 solutions, agrandir']");
			assertThat(all).isVisible();
			assertThat((List<?>) visitor.evaluates(PRESS_AND_LOOK, "3 solutions, agrandir")).isEmpty();
			assertThat(all).hasCount(0);

			assertThat(visitor.all(".map-pin[aria-label^='2 solutions ici']")).isVisible();
			assertThat((List<?>) visitor.evaluates(PRESS_AND_LOOK, "2 solutions ici")).isEmpty();
			assertThat(visitor.all(".map-popup-title a")).hasCount(2);
		}
	}

	@Test
	void nothingMovesWhenItComes() {
		try (Visitor visitor = visitor(Device.COMPUTER).whoseDevice(SHIFTS)) {
			visitor.opens("/solutions");
			assertThat(visitor.all(".map-pin-many").first()).isVisible();
			visitor.waits(500);
			assertThat(((Number) visitor.evaluates("window.shifts", null)).doubleValue()).isLessThan(0.02);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void itSuitsEverybody(Device device) {
		try (Visitor visitor = visitor(device)) {
			opens(visitor, device, "/solutions");
			assertThat(visitor.all(".map-pin-many").first()).isVisible();
			visitor.scrollsOnlyDownwards();
			visitor.isServedAccessibly();
			List<String> names = visitor.all(".map-pin")
				.evaluateAll("(pins) => pins.map((pin) => pin.getAttribute('aria-label'))") instanceof List<?> all
						? all.stream().map(String::valueOf).toList() : List.of();
			assertThat(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
		}
		try (Visitor visitor = visitorInTheDark(device)) {
			opens(visitor, device, "/solutions");
			assertThat(visitor.all(".map-pin-many").first()).isVisible();
			visitor.isServedAccessibly();
		}
	}

}
