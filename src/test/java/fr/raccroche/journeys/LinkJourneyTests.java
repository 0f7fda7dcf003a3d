package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.solution.reminder.RemindersOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of network who reads a mail on a phone.
 */
@ExtendWith(Browser.class)
class LinkJourneyTests extends RemindersOnRealEngine {

	private String id;

	@BeforeEach
	void anOffer() {
		this.id = kept(offer(anId()).titled("Atelier de la Sèvre")
			.ofNetwork(NIORT)
			.ages(16, 25)
			.verifiedOn("2026-01-10")
			.places(3));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void aLinkInAMailKeepsAnOfferTrueWithoutSigningIn(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.opens(link(Who.HEAD, this.id));
			head.sees("De 16 à 25 ans");
			head.presses("Toujours vrai");
			head.sees("Merci ! L'offre est confirmée");
			head.presses("+ une place");
			head.sees("Merci ! Les places sont à jour");
			String soon = today().plusMonths(2).toString();
			head.all("input[name=debut]").first().fill(soon);
			head.all("input[name=nombre]").first().fill("8");
			head.presses("Enregistrer les dates");
			head.sees("Merci ! Les dates sont à jour");
			head.sees("(8 places)");
			head.follows("Voir la page comme le public");
			head.sees("4 places");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void severalAreConfirmedByOnePress(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.opens(this.links.issue(accountOf(Who.HEAD), "offres"));
			head.follows("Tout cocher sur cette page");
			head.presses("Confirmer");
			head.sees("le public voit la date d'aujourd'hui");
		}
		assertThat(now(this.id).verification().on()).isEqualTo(today());
	}

	@Test
	void pagesOfLinksSuitEverybody() {
		String link = link(Who.HEAD, this.id);
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			for (String path : new String[] { link, link + "?fait=confirmee",
					this.links.issue(accountOf(Who.HEAD), "offres"), "/espace/connexion" }) {
				suits(head, path, 200);
			}
			head.mayLack(Pattern.compile("/espace/lien/x"));
			suits(head, "/espace/lien/x", 410);
		}
		try (Visitor staff = Visitor.with(Device.PHONE, this.port)) {
			staff.signsIn(Who.HEAD.mail(), PASSWORD);
			suits(staff, "/espace/campagne", 200);
			suits(staff, "/espace/offres/" + this.id, 200);
			suits(staff, "/espace/compte", 200);
		}
		try (Visitor administrator = Visitor.with(Device.PHONE, this.port)) {
			administrator.signsIn(Who.ADMINISTRATOR.mail(), PASSWORD);
			for (String path : new String[] { "/espace/courriels", "/espace/journal" }) {
				suits(administrator, path, 200);
			}
		}
	}

	private static void suits(Visitor visitor, String path, int status) {
		assertThat(visitor.opens(path)).isEqualTo(status);
		visitor.scrollsOnlyDownwards();
		visitor.isServedAccessibly();
		if (status == 200) {
			visitor.isServedAsValidHtml();
		}
		visitor.getsAsWideAs(1280);
		visitor.readsEverythingInTheDark();
		visitor.getsAsWideAs(320);
		visitor.scrollsOnlyDownwards();
		visitor.getsAsWideAs(360);
		visitor.doublesTheText();
		visitor.scrollsOnlyDownwards();
	}

}
