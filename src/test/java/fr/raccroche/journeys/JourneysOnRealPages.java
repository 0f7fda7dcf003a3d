package fr.raccroche.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import fr.raccroche.geo.Position;
import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What journeys stand on: a small catalogue around Niort, and somebody in front of it.
 */
@ExtendWith(Browser.class)
abstract class JourneysOnRealPages extends SearchOnRealEngine {

	static final String NEAR = "e2c-niort";

	/** Far from the catalogue, so that it changes nothing there. */
	static final String NETWORK = "reseau-foquale-de-cholet";

	@Autowired
	private Networks networks;

	@LocalServerPort
	private int port;

	@BeforeEach
	void catalogue() throws IOException {
		given(offer(NEAR).kind(Kind.E2C)
			.titled("École de la 2e chance de Niort")
			.saying("Une école payée pour trouver ton métier.", "Tu alternes cours et stages.")
			.in("79191")
			.ages(16, 25)
			.places(4)
			.entry(EntryMode.PERMANENTE)
			.paid(true)
			.phone("+33536490012")
			.mail("accueil@e2c-niort.example")
			.verifiedOn("2026-10-02")
			.published(),
				offer("mfr-saint-maixent").kind(Kind.MFR)
					.titled("Maison familiale de Saint-Maixent")
					.in("79270")
					.ages(14, null)
					.boarding(true)
					.phone("+33536490013")
					.published(),
				offer("cio-niort").kind(Kind.CIO)
					.titled("Parler de ton avenir au CIO de Niort")
					.at("Niort", "79191", new Position(46.3281, -0.4593))
					.phone("+33536490014")
					.published(),
				offer("classe-relais-niort").kind(Kind.CLASSE_RELAIS)
					.titled("Classe relais de Niort")
					.in("79191")
					.joinedBy(JoinedBy.ETABLISSEMENT)
					.phone("+33536490015")
					.published(),
				offer("greta-niort").kind(Kind.GRETA)
					.titled("Se former avec le GRETA de Niort")
					.in("79191")
					.joinedBy(JoinedBy.PROFESSIONNEL)
					.published(),
				offer("en-pause").titled("Une autre école").suspended(),
				offer("ancienne").titled("Ancienne action de Niort").archived(NEAR));
	}

	@BeforeEach
	void network() throws IOException {
		NetworkSheet sheet = new NetworkSheet("On te reçoit, sans rendez-vous.",
				List.of(new Bassin("choletais", "Choletais", Set.of("49099", "49246")),
						new Bassin("bauge", "Baugeois", Set.of("49018"))),
				List.of(new NetworkMember("0490001B", "Lycée de Cholet", "établissement support")),
				List.of(new NetworkPartner("ml", "Mission locale du Choletais", PartnerKind.MISSION_LOCALE,
						"+33261910001", "https://ml.example/", null)),
				List.of(new NetworkContact("cio", "CIO de Cholet", "+33261910002", "cio@cholet.example",
						"https://cio.example/", Set.of("choletais"), Set.of("49018"))),
				null, null);
		this.networks
			.create(new FoqualeNetwork(NETWORK, "Réseau FOQUALE de Cholet", List.of(), "nantes", false, sheet));
	}

	Visitor visitor(Device device) {
		return Visitor.with(device, this.port);
	}

	Visitor visitorWhoMayLoseTheNetwork(Device device) {
		return Visitor.whoMayLoseTheNetwork(device, this.port);
	}

	Visitor visitorInTheDark(Device device) {
		return Visitor.inTheDark(device, this.port);
	}

	Visitor visitorWhoWantsNoMotion(Device device) {
		return Visitor.whoWantsNoMotion(device, this.port);
	}

	Visitor visitorAt(double lat, double lon, Device device) {
		return Visitor.at(lat, lon, device, this.port);
	}

}
