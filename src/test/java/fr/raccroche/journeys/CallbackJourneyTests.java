package fr.raccroche.journeys;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the page of a solution to being called back, or to a mistake that is mended.
 */
class CallbackJourneyTests extends JourneysOnRealPages {

	private static final int A_PERSONS_TIME = 3_100;

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPTS", "PHONE", "COMPUTER" })
	void oneAsksToBeCalledBackAndTakesItBack(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions/" + NEAR);
			visitor.follows("Être rappelé");
			visitor.seesTitle("Être rappelé");
			visitor.scrollsOnlyDownwards();
			visitor.types("Ton prénom", "Léa");
			visitor.types("Ton téléphone", "06 39 98 12 34");
			visitor.types("Où habites-tu", "Niort");
			visitor.ticks("15 à 17 ans");
			visitor.field("Quand peut-on").selectOption("soir");
			visitor.types("Un mot de plus", "J'ai arrêté en mars.");
			visitor.waits(A_PERSONS_TIME);
			visitor.presses("Demander qu'on m'appelle");

			visitor.seesTitle("Ta demande est envoyée");
			visitor.sees("Parles-en aussi à un parent");
			visitor.scrollsOnlyDownwards();
			isAccessible(visitor, device);

			visitor.presses("Effacer ma demande");
			visitor.seesTitle("Cette demande est effacée");
			isAccessible(visitor, device);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPTS", "PHONE" })
	void whatIsWrongIsShownFirstAndLeadsToItsField(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions/" + NEAR + "/rappel");
			visitor.types("Ton prénom", "Léa");
			visitor.all("#courriel").fill("lea@");
			visitor.waits(A_PERSONS_TIME);
			visitor.presses("Demander qu'on m'appelle");

			assertThat(visitor.all(".form-summary")).isFocused();
			isAccessible(visitor, device);
			visitor.scrollsOnlyDownwards();
			visitor.follows("Cette adresse mail n'est pas complète");
			assertThat(visitor.all("#courriel")).isFocused();
			assertThat(visitor.all("#courriel")).hasValue("lea@");
			assertThat(visitor.all("#courriel"))
				.hasAccessibleDescription("Cette adresse mail n'est pas complète." + " Elle ressemble à nom@site.fr.");
			assertThat(visitor.field("Ton prénom")).hasValue("Léa");
		}
	}

	@Test
	void under15AParentIsAskedForAndNothingIsKept() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/solutions/" + NEAR + "/rappel");
			visitor.types("Ton prénom", "Léa");
			visitor.ticks("Moins de 15 ans");
			visitor.presses("Demander qu'on m'appelle");

			visitor.seesTitle("Demande avec un parent");
			assertThat(visitor.all("main a[href='tel:0800122500']")).isVisible();
			assertThat(visitor.all("main input")).hasCount(0);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPTS", "COMPUTER" })
	void oneReportsAMistakeAndSeesItsOutcome(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions/" + NEAR);
			visitor.follows("Signaler une erreur");
			visitor.seesTitle("Signaler une erreur");
			visitor.ticks("L'adresse ou la carte est fausse");
			visitor.waits(A_PERSONS_TIME);
			visitor.presses("Envoyer le signalement");

			visitor.seesTitle("Ton signalement est arrivé");
			visitor.scrollsOnlyDownwards();
			isAccessible(visitor, device);
			visitor.follows("École de la 2e chance de Niort");
			visitor.seesTitle("École de la 2e chance de Niort");
		}
	}

	@Test
	void theButtonIsThereOnlyWhereSomebodyReceives() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			for (String id : new String[] { "mfr-saint-maixent", "classe-relais-niort" }) {
				visitor.opens("/solutions/" + id);
				assertThat(visitor.all("a[href$='/rappel']")).hasCount(0);
				assertThat(visitor.all("a[href$='/signaler']")).hasCount(1);
			}
			assertThat(visitor.opens("/solutions/mfr-saint-maixent/rappel")).isEqualTo(200);
			visitor.sees("on ne peut pas encore te rappeler");
		}
	}

	/** What checks pages is a script itself. */
	private static void isAccessible(Visitor visitor, Device device) {
		if (device.scripts()) {
			visitor.isServedAccessibly();
		}
	}

}
