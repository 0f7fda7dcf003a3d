package fr.raccroche.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.PartnerKind;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A head of network draws its territory and says who answers there.
 */
@ExtendWith(Browser.class)
class NetworkJourneyTests extends StaffOnRealEngine {

	private static final String ID = FoqualeNetwork.idOf(NIORT);

	@Autowired
	private Networks networks;

	@AfterEach
	void nothingIsDrawn() throws IOException {
		this.networks.keep(new FoqualeNetwork(ID, NIORT, List.of(), null, false));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void aBassinAndItsContactAreKept(Device device) {
		// tells the académie of a network that does not
		kept(offer(anId()).ofNetwork(NIORT).in("79191"));
		try (Visitor head = Visitor.with(device, this.port)) {
			head.mayLack(Pattern.compile("/espace/reseaux/.*"));
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace");
			head.goesTo("Vos réseaux");
			head.follows(NIORT);
			head.follows("Ajouter un bassin");
			head.types("Nom du bassin", "Niortais");
			head.types("Ses communes", "79000 Niort\nXyzzyx");
			head.presses("Enregistrer");
			head.sees("« Xyzzyx »");
			assertThat(head.field("Ses communes")).hasValue("79000 Niort\nXyzzyx");
			head.types("Ses communes", "79000 Niort\nEchiré");
			head.presses("Enregistrer");
			head.sees("2 communes");
			head.follows(NIORT);
			head.follows("Ajouter un contact");
			head.types("Nom du service", "Accueil des jeunes");
			head.types("Téléphone public", "05 36 49 00 07");
			head.presses("Enregistrer");
			head.sees("Le contact est enregistré");
			head.follows("la page publique du réseau");
			head.sees("Accueil des jeunes");
			head.follows("Niortais");
			head.sees("Échiré");
		}
	}

	@Test
	void aChosenCommuneJoinsTheOthers() {
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/reseaux/" + ID + "/bassins/nouveau");
			head.types("Ajouter une commune", "Parthen");
			head.all("[role=option]").first().click();
			assertThat(head.field("Ses communes")).hasValue("79200 Parthenay");
			assertThat(head.field("Ajouter une commune")).hasValue("");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void thePagesOfANetworkSuitEverybody(Device device) throws IOException {
		NetworkSheet sheet = new NetworkSheet("Bonjour.",
				List.of(new Bassin("niortais", "Niortais", Set.of("79191", "79109")),
						new Bassin("gatine", "Gâtine", Set.of("79202"))),
				List.of(new NetworkMember(STRUCTURE, "Lycée Paul-Guérin", "établissement support")),
				List.of(new NetworkPartner("ml", "Mission locale", PartnerKind.MISSION_LOCALE, "+33536490001",
						"https://ml.example/", null)),
				List.of(new NetworkContact("accueil", "Accueil", "+33536490002", "a@ml.example", "https://ml.example/",
						Set.of("gatine"), Set.of("79191"))),
				null, null);
		this.networks.keep(new FoqualeNetwork(ID, NIORT, List.of(), null, false, sheet));
		String staff = "/espace/reseaux/" + ID;
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			for (String path : new String[] { "/espace/reseaux", staff, staff + "/bassins/niortais",
					staff + "/partenaires/ml", staff + "/contacts/accueil", staff + "/contacts/nouveau",
					"/espace/couverture?territoire=reseau:" + ID, "/reseaux/" + ID, "/reseaux/" + ID + "/niortais" }) {
				head.opens(path);
				head.scrollsOnlyDownwards();
				head.isServedAccessibly();
				head.isServedAsValidHtml();
				head.readsEverythingInTheDark();
				head.getsAsWideAs(320);
				head.scrollsOnlyDownwards();
				head.doublesTheText();
				head.scrollsOnlyDownwards();
			}
		}
	}

}
