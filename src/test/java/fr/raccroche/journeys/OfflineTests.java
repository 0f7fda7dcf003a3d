package fr.raccroche.journeys;

import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Without a network there is the number, and nothing that may be out of date.
 */
class OfflineTests extends JourneysOnRealPages {

	@Test
	void withoutANetworkOneStillHasTheNumber() {
		try (Visitor visitor = visitorWhoMayLoseTheNetwork(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.losesTheNetwork();
			visitor.follows("École de la 2e chance de Niort");

			visitor.seesTitle("Pas de réseau");
			assertThat(visitor.all(".call-box a")).hasAttribute("href", "tel:0800122500");
		}
	}

}
