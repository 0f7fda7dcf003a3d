package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Some are chosen among many: by a counsellor for somebody, by somebody to compare.
 */
class SelectingTests extends JourneysOnRealPages {

	@ParameterizedTest
	@EnumSource(names = { "COMPUTER", "COMPUTER_WITHOUT_SCRIPTS" })
	void aCounsellorTicksASelectionPrintsAndSendsIt(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort&vue=pro");
			visitor.ticks("Choisir École de la 2e chance de Niort");
			visitor.ticks("Choisir Classe relais de Niort");
			visitor.presses("Voir la sélection");

			visitor.isAt(Pattern.compile("/pistes\\?s=classe-relais-niort&s=e2c-niort&vue=pro&commune=79191$"));
			assertThat(visitor.all(".contacts a[href='mailto:accueil@e2c-niort.example']")).isVisible();
			assertThat(visitor.all("a[href^='mailto:?']")).hasText("Préparer le mail");
			assertThat(visitor.all("a[href^='/pistes.csv']")).isVisible();
			if (device.scripts()) {
				visitor.isServedAccessibly();
			}
		}
	}

	@Test
	void noMoreThanThreeAreTickedAndNoLessThanTwoCompared() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/pistes?s=e2c-niort,mfr-saint-maixent,cio-niort,classe-relais-niort");
			visitor.presses("Comparer");
			assertThat(visitor.all("[data-at-most-said]")).hasText("Pour comparer, coche deux ou trois pistes.");
			visitor.ticks("Comparer École de la 2e chance de Niort");
			visitor.ticks("Comparer Maison familiale de Saint-Maixent");
			visitor.ticks("Comparer Parler de ton avenir au CIO de Niort");
			assertThat(visitor.field("Comparer Classe relais de Niort")).isDisabled();
			visitor.presses("Comparer");
			assertThat(visitor.all(".compare thead th a[href^='/solutions']")).hasCount(3);
			visitor.all(".compare-remove").first().click();
			assertThat(visitor.all(".compare thead th a[href^='/solutions']")).hasCount(2);
		}
	}

	@Test
	void whatACounsellorTickedStaysWhenTheListChanges() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort&vue=pro");
			visitor.ticks("Choisir École de la 2e chance de Niort");
			visitor.ticks("Choisir Classe relais de Niort");
			visitor.opensFilters();
			visitor.all(".filters-body input[value='cio']").check();
			assertThat(visitor.all("[data-result]")).hasCount(1);
			visitor.sees("Voir la sélection (2)");
			visitor.ticks("Choisir Parler de ton avenir au CIO de Niort");
			visitor.presses("Voir la sélection");

			visitor.isAt(Pattern.compile("/pistes\\?s=cio-niort&.*&s=e2c-niort&s=classe-relais-niort$"));
			assertThat(visitor.all(".card h3")).hasCount(3);
		}
	}

}
