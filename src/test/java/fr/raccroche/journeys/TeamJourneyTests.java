package fr.raccroche.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A head of network delegates to a partner.
 */
@ExtendWith(Browser.class)
class TeamJourneyTests extends StaffOnRealEngine {

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void aPartnerIsInvitedAndMayGoAgain(Device device) {
		String structure = "partenaire-" + UUID.randomUUID().toString().substring(0, 8);
		kept(offer(anId()).by(structure, "Atelier " + structure).ofNetwork(NIORT));
		String name = "Camille " + letters();
		try (Visitor head = Visitor.with(device, this.port)) {
			head.mayLack(Pattern.compile("/espace/equipe/inviter"));
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace");
			head.goesTo("Votre équipe");
			head.follows("Inviter quelqu'un");
			head.types("Adresse de courriel", structure + "@staff.test");
			head.types("Structure", structure);
			head.presses("Envoyer l'invitation");
			head.sees("Écrivez le prénom et le nom");
			assertThat(head.field("Structure")).hasValue(structure);
			head.types("Prénom et nom", name);
			head.presses("Envoyer l'invitation");
			head.sees("un message part");
			head.follows(name);
			head.sees("Atelier " + structure);
			head.presses("Mettre fin tout de suite");
			head.sees("L'invitation est retirée");
			assertThat(head.all("main a").filter(named(name))).hasCount(0);
		}
	}

	private static Locator.FilterOptions named(String name) {
		return new Locator.FilterOptions().setHasText(name);
	}

	private static String letters() {
		return UUID.randomUUID().toString().replaceAll("[0-9-]", "");
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void theTeamSuitsEverybody(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/equipe");
			String one = head.all("main .offer-row a").first().getAttribute("href");
			for (String path : new String[] { "/espace/equipe", "/espace/equipe/inviter", one }) {
				head.opens(path);
				head.scrollsOnlyDownwards();
				head.isServedAccessibly();
				head.isServedAsValidHtml();
				head.readsEverythingInTheDark();
				head.getsAsWideAs(320);
				head.doublesTheText();
				head.scrollsOnlyDownwards();
			}
		}
	}

}
