package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the first question to the phone call.
 */
class FindingTests extends JourneysOnRealPages {

	/**
	 * The list, the links to the same page in other languages, and what the head says.
	 */
	private static final String WHAT_A_SEARCH_CHANGES = """
			() => [...document.querySelectorAll(`title, link[rel=canonical], link[rel=alternate], meta[name], meta[property],
			  .search-asked, .results-chips, .results-head, .results-list, .site-footer`)]
			  .map((part) => part.outerHTML).sort()""";

	@ParameterizedTest
	@EnumSource
	void oneFindsWhatIsNearAndWhomToCall(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/");
			visitor.types("Où", "Niort");
			visitor.presses("Chercher");

			visitor.seesTitle("3 solutions près de Niort (30 km)");
			assertThat(visitor.all("[data-result] .card-distance"))
				.hasText(new String[] { "à moins d'1 km", "à moins d'1 km", "à 22 km" });
			assertThat(visitor.all(".apart .card-title"))
				.hasText(new String[] { "Classe relais de Niort", "Se former avec le GRETA de Niort" });

			visitor.follows("École de la 2e chance de Niort");
			visitor.seesTitle("École de la 2e chance de Niort");
			visitor.sees("tu as entre 16 et 25 ans");
			assertThat(visitor.all("a.button-call")).hasAttribute("href", "tel:+33536490012");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void oneFiltersTakesAFilterBackAndGoesBack(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.opensFilters();
			visitor.ticks("Maison familiale rurale");
			visitor.types("Ton âge", "17");
			visitor.presses("Voir les solutions");
			visitor.seesTitle("1 solution près de Niort (30 km)");
			assertThat(visitor.all(".chips a")).hasCount(2);

			visitor.follows("Enlever le filtre : Maison familiale rurale");
			visitor.seesTitle("3 solutions");
			assertThat(visitor.all(".chips a")).hasCount(1);

			visitor.goesBack();
			visitor.seesTitle("1 solution");
			assertThat(visitor.all(".chips a")).hasCount(2);
		}
	}

	@Test
	void whoeverAsksForTheListSeesIt() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.opensFilters();
			visitor.ticks("Maison familiale rurale");
			visitor.seesTitle("1 solution près de Niort (30 km)");
			assertThat(visitor.field("Ton âge")).isVisible();
			visitor.types("Ton âge", "17");
			visitor.presses("Voir les solutions");
			visitor.isAt(Pattern.compile("age=17"));
			seesTheListAlone(visitor);

			visitor.opensSearch();
			visitor.types("Quoi", "maison");
			visitor.presses("Chercher");
			visitor.isAt(Pattern.compile("q=maison"));
			seesTheListAlone(visitor);
		}
	}

	private static void seesTheListAlone(Visitor visitor) {
		assertThat(visitor.field("Où")).isHidden();
		assertThat(visitor.field("Ton âge")).isHidden();
		assertThat(visitor.all("h1")).isFocused();
		assertThat(visitor.all("h1").boundingBox().y).isBetween(0.0, 100.0);
		assertThat(visitor.all("[data-result] h3").first()).isInViewport();
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void aPlaceNobodyKnowsKeepsTheFormAndOffersOthers(Device device) {
		try (Visitor visitor = visitor(device)) {
			assertThat(visitor.opens("/solutions?q=cuisine&lieu=Xyzzyx")).isEqualTo(400);

			visitor.seesTitle("On ne connaît pas «\u00A0Xyzzyx\u00A0»");
			assertThat(visitor.field("Où")).hasAccessibleDescription("Essaie le nom d'une ville ou un code postal.");
			assertThat(visitor.field("Quoi")).hasValue("cuisine");
			assertThat(visitor.field("Où")).hasValue("Xyzzyx");
			assertThat(visitor.all("main a[href='tel:0800122500']")).isVisible();
		}
	}

	@Test
	void aBadAgeIsSaidBesideItsField() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			assertThat(visitor.opens("/solutions?lieu=Niort&age=vieux")).isEqualTo(400);

			assertThat(visitor.field("Ton âge")).hasValue("vieux");
			assertThat(visitor.field("Ton âge"))
				.hasAccessibleDescription(Pattern.compile("L'âge doit être un nombre entier de 0"));
		}
	}

	@Test
	void aSearchThatFindsNothingNearSaysHowFarItWent() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/solutions?lieu=Parthenay&rayon=5");

			visitor.sees("Rien à moins de 5 km. On a cherché jusqu'à 50 km");
			visitor.seesTitle("3 solutions près de Parthenay");
		}
	}

	@Test
	void aSearchThatFindsNothingAtAllLeadsOn() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/solutions?lieu=Niort&q=zzzz");

			visitor.seesTitle("On n'a rien trouvé pour «\u00A0zzzz\u00A0»");
			visitor.sees("on cherche avec toi");
			visitor.follows("Tout voir autour de Niort");
			visitor.seesTitle("3 solutions");
		}
	}

	@Test
	void whatIsSuspendedSaysSoAndLeadsOn() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			assertThat(visitor.opens("/solutions/en-pause")).isEqualTo(200);

			visitor.seesTitle("Cette solution est en pause");
			visitor.follows("École de la 2e chance de Niort");
			visitor.seesTitle("École de la 2e chance de Niort");
		}
	}

	@Test
	void whatIsNoMoreLeadsToWhatReplacesIt() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			assertThat(visitor.opens("/solutions/ancienne")).isEqualTo(410);

			visitor.follows("École de la 2e chance de Niort");
			visitor.seesTitle("École de la 2e chance de Niort");
		}
	}

	@Test
	void theListRefreshesInPlaceAndIsThatOfAFreshPage() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.opensFilters();
			visitor.ticks("Maison familiale rurale");

			visitor.seesTitle("1 solution près de Niort (30 km)");
			visitor.isAt(Pattern.compile(".*genre=mfr.*"));
			assertThat(visitor.all(".filters-body input:focus")).hasAttribute("value", "mfr");
			assertThat(visitor.all("[role=status]").getByText("1 solution près de Niort")).hasCount(1);
			assertThat(visitor.asked()).filteredOn((url) -> url.endsWith("css/site.css")).hasSize(1);

			visitor.goesBack();
			visitor.seesTitle("3 solutions près de Niort (30 km)");
			visitor.ticks("Maison familiale rurale");
			visitor.seesTitle("1 solution près de Niort (30 km)");

			Object refreshed = visitor.evaluates(WHAT_A_SEARCH_CHANGES, null);
			visitor.opens("/solutions?" + visitor.address());
			assertThat(visitor.evaluates(WHAT_A_SEARCH_CHANGES, null)).isEqualTo(refreshed);
		}
	}

	@Test
	void anotherLanguageHasTheSearchOfNow() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.types("Où", "Parthenay");
			visitor.presses("Chercher");
			visitor.seesTitle("Parthenay");
			visitor.follows("English");

			visitor.isAt(Pattern.compile("/en/solutions\\?.*commune=79202"));
			visitor.seesTitle("Parthenay");
		}
	}

	@Test
	void whoGoesBackSearchesAgainWhereTheyWere() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.types("Où", "Parthenay");
			visitor.presses("Chercher");
			visitor.seesTitle("près de Parthenay");
			visitor.goesBack();
			visitor.seesTitle("près de Niort");

			assertThat(visitor.field("Où")).hasValue("Niort");
			visitor.opensFilters();
			visitor.ticks("Maison familiale rurale");
			visitor.seesTitle("1 solution près de Niort");
		}
	}

	@Test
	void aZoneThatWasTakenAwayDoesNotComeBack() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?bbox=-1,46,0,47");
			visitor.follows("Enlever le filtre : Zone de la carte");
			visitor.seesTitle("solutions");
			assertThat(visitor.all(".chips a")).hasCount(0);
			visitor.opensFilters();
			visitor.ticks("Maison familiale rurale");
			assertThat(visitor.all(".chips a")).hasCount(1);
			visitor.isAt(Pattern.compile("^(?!.*bbox).*genre=mfr"));
		}
	}

}
