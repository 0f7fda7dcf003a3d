package fr.raccroche.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of network with ten minutes.
 */
@ExtendWith(Browser.class)
class StaffJourneyTests extends StaffOnRealEngine {

	private String id;

	/** In the title of that one alone. */
	private String words;

	@BeforeEach
	void anOffer() {
		this.words = UUID.randomUUID().toString().substring(0, 8);
		this.id = kept(offer(anId()).titled("Atelier de la Sèvre " + this.words)
			.ofNetwork(NIORT)
			.verifiedOn("2026-01-10")
			.places(3));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void onePressKeepsAnOfferTrue(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.opens("/espace/offres/" + this.id);
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.seesTitle("Votre tableau de bord");
			head.opens("/espace/offres/" + this.id);
			head.presses("Toujours vrai");
			head.sees("C'est confirmé");
			head.presses("+ une place");
			assertThat(head.field("Places")).hasValue("4");
			head.types("Places", "11");
			head.presses("Enregistrer");
			assertThat(head.field("Places")).hasValue("11");
			head.follows("Voir la page comme le public");
			head.sees("11 places");
			head.opens("/espace/offres?etat=publiees&q=" + this.words);
			head.presses("+ une place");
			head.sees("12 places");
			head.types("Places", "14");
			head.presses("Enregistrer");
			head.sees("14 places");
			head.opens("/espace");
			head.presses("Se déconnecter");
			head.sees("Vous êtes déconnecté");
		}
	}

	@Test
	void theWrongPasswordIsSaid() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.mayLack(Pattern.compile("/espace/connexion"));
			head.signsIn(Who.COORDINATOR.mail(), "une autre phrase");
			head.sees("L'adresse ou le mot de passe ne va pas");
			assertThat(head.field("Adresse de courriel")).hasValue(Who.COORDINATOR.mail());
		}
	}

	@Test
	void pagesOfStaffSuitEverybody() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			for (String path : new String[] { "/espace", "/espace/offres?etat=toutes", "/espace/offres/" + this.id,
					"/espace/offres/" + this.id + "/fin", "/espace/compte", "/espace/connexion",
					"/espace/mot-de-passe" }) {
				assertThat(head.opens(path)).isEqualTo(200);
				head.scrollsOnlyDownwards();
				head.isServedAccessibly();
				head.isServedAsValidHtml();
				head.getsAsWideAs(1280);
				head.readsEverythingInTheDark();
				head.getsAsWideAs(320);
				head.scrollsOnlyDownwards();
				head.getsAsWideAs(360);
				head.doublesTheText();
				head.scrollsOnlyDownwards();
			}
		}
	}

}
