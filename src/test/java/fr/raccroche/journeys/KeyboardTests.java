package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who has no mouse, or whose hands shake.
 */
class KeyboardTests extends JourneysOnRealPages {

	@ParameterizedTest
	@EnumSource(names = { "COMPUTER", "COMPUTER_WITHOUT_SCRIPTS" })
	void findsASolutionAndItsNumber(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/");
			visitor.tabsTo("input[name=lieu]");
			visitor.writes("niort");
			visitor.tabsTo("button[type=submit]");
			visitor.hits("Enter");
			visitor.isAt(Pattern.compile("/solutions\\?.*lieu=[Nn]iort"));

			visitor.tabsTo(".card-title a[href^='/solutions/e2c-niort']");
			visitor.hits("Enter");
			visitor.isAt(Pattern.compile("/solutions/e2c-niort"));
			visitor.tabsTo("a.button-call[href='tel:+33536490012']");
		}
	}

	@Test
	void choosesACommuneAmongThoseOffered() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/");
			visitor.tabsTo("input[name=lieu]");
			visitor.writes("nior");
			assertThat(visitor.all("[role=option]").first()).isVisible();
			visitor.hits("ArrowDown");
			visitor.hits("Enter");
			assertThat(visitor.field("Où")).hasValue(Pattern.compile("^Niort"));
			visitor.tabsTo("button[type=submit]");
			visitor.hits("Enter");
			visitor.isAt(Pattern.compile("commune=79191"));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "COMPUTER", "COMPUTER_WITHOUT_SCRIPTS" })
	void skipsWhatEveryPageBeginsWith(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.tabsTo("a.skip-link");
			visitor.hits("Enter");
			visitor.tabsTo("main *");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "COMPUTER", "COMPUTER_WITHOUT_SCRIPTS" })
	void filtersAndTakesAFilterAway(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.tabsTo(".filters > summary");
			visitor.hits("Enter");
			visitor.tabsTo("input[name=genre][value=e2c]");
			visitor.hits("Space");
			if (!device.scripts()) {
				visitor.tabsTo(".filters-body button[type=submit]");
				visitor.hits("Enter");
			}
			visitor.isAt(Pattern.compile("genre=e2c"));
			assertThat(visitor.all("[data-result]")).hasCount(1);
			visitor.opens("/solutions?lieu=Niort&genre=e2c");
			visitor.tabsTo(".chips a");
			visitor.hits("Enter");
			visitor.isAt(Pattern.compile("/solutions\\?((?!genre).)*$"));
		}
	}

	@Test
	void isNeverLostWhenTheListIsRefreshed() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort&age=17&genre=e2c");
			assertThat(visitor.all(".chip")).hasCount(2);
			visitor.tabsTo(".chip");
			String next = visitor.all(".chip").nth(1).innerText();
			visitor.hits("Enter");
			assertThat(visitor.all(".chip")).hasCount(1);
			assertThat(visitor.all(".chip:focus")).hasText(next);
			visitor.hits("Enter");
			assertThat(visitor.all(".chip")).hasCount(0);
			assertThat(visitor.all("h1")).isFocused();

			visitor.tabsTo(".orders a:not([aria-current])");
			visitor.hits("Enter");
			assertThat(visitor.all(".orders a:focus")).hasAttribute("aria-current", "true");

			visitor.opensFilters();
			visitor.types("Ton âge", "17");
			visitor.tabsTo(".filters-body button[type=submit]");
			visitor.hits("Enter");
			visitor.isAt(Pattern.compile("age=17"));
			assertThat(visitor.all("h1")).isFocused();
		}
	}

	@Test
	void keepsWithTheSpaceBarAndOpensWhatWasKept() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions/e2c-niort");
			visitor.tabsTo("[data-keep='e2c-niort']");
			visitor.hits("Space");
			assertThat(visitor.all("[data-keep='e2c-niort']")).hasAttribute("aria-pressed", "true");
			visitor.opens("/");
			visitor.tabsTo("a.kept-link");
			visitor.hits("Enter");
			visitor.sees("École de la 2e chance de Niort");
		}
	}

}
