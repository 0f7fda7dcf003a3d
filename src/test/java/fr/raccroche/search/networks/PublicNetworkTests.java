package fr.raccroche.search.networks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.Kind;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.PartnerKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A network for everybody: where it is, who answers, what it offers; nobody is named.
 */
class PublicNetworkTests extends SearchOnRealEngine {

	private static final String NAME = "Réseau FOQUALE du Val de Loire";

	private static final String ID = FoqualeNetwork.idOf(NAME);

	@Autowired
	private Networks networks;

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void aNetworkOfTwoBassins() throws IOException {
		this.client = WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.responseTimeout(Duration.ofSeconds(30))
			.build();
		given(offer("mlds-saumur").kind(Kind.MLDS).titled("Reprendre à Saumur").in("49328").ofNetwork(NAME).published(),
				offer("e2c-chinon").titled("École de Chinon").in("37072").by("0370001A", "École de Chinon").published(),
				offer("cio-itinerant").kind(Kind.CIO).titled("Le CIO vient à toi").servingCommunes("49123").published(),
				offer("ailleurs").titled("Ailleurs").in("79191").published());
		NetworkSheet sheet = new NetworkSheet("On te reçoit.\nSans rendez-vous.",
				List.of(new Bassin("saumurois", "Saumurois", Set.of("49328", "49123")),
						new Bassin("chinonais", "Chinonais", Set.of("37072"))),
				List.of(new NetworkMember("0490001B", "Lycée de Saumur", "établissement support")),
				List.of(new NetworkPartner("ml", "Mission locale du Saumurois", PartnerKind.MISSION_LOCALE,
						"+33241000000", "https://ml.example/", null)),
				List.of(new NetworkContact("cio", "CIO de Saumur", "+33241000001", "cio@saumur.example", null,
						Set.of("saumurois"), Set.of()),
						new NetworkContact("accueil", "Accueil du réseau", "+33241000002", null, null, Set.of(),
								Set.of())),
				null, "Camille Durand")
			.reaching(Set.of("37072"));
		this.networks.keep(new FoqualeNetwork(ID, NAME, List.of(), null, false, sheet));
	}

	@AfterEach
	void itIsForgotten() throws IOException {
		this.networks.keep(new FoqualeNetwork(ID, NAME, List.of(), "nantes", false));
	}

	@Test
	void itsPageSaysWhoAnswersWhereItIsAndWhatItOffers() {
		assertThat(page("/reseaux")).contains("Académie de Nantes", NAME, "2\u00A0bassins, 3\u00A0communes");
		assertThat(page("/reseaux/" + ID))
			.contains("On te reçoit.", "CIO de Saumur", "tel:+33241000001", "Pour\u00A0: Saumurois",
					"Pour tout le réseau", "class=\"sketch-part sketch-part-1\" d=\"M", "Reprendre à Saumur",
					"/solutions?commune=49328&amp;genre=mlds", "Lycée de Saumur", "Mission locale du Saumurois",
					"rel=\"canonical\"")
			.doesNotContain("Camille Durand", "École de Chinon");
		assertThat(page("/en/reseaux/" + ID)).contains("Whom to call", "For the whole network");
	}

	@Test
	void aBassinShowsWhatIsThereAndWhatServesIt() {
		assertThat(page("/reseaux/" + ID + "/saumurois"))
			.contains("CIO de Saumur", "Accueil du réseau", "Reprendre à Saumur", "Le CIO vient à toi",
					"/a-qui-parler?commune=49328")
			.doesNotContain("École de Chinon", "Ailleurs");
		assertThat(page("/reseaux/" + ID + "/chinonais")).contains("École de Chinon", "Accueil du réseau")
			.doesNotContain("CIO de Saumur");
	}

	@Test
	void aSolutionLeadsToItsNetwork() {
		assertThat(page("/solutions/mlds-saumur-reprendre-a-saumur")).contains("href=\"/reseaux/" + ID + "\"");
		assertThat(page("/solutions/ailleurs-ailleurs")).doesNotContain("/reseaux/");
		assertThat(page("/sitemap/pages.xml")).contains("/reseaux/" + ID, "/en/reseaux/" + ID);
	}

	@Test
	void machinesReadTheSame() {
		assertThat(page("/reseaux.json")).contains("\"nom\":\"" + NAME + "\"", "\"bassins\":2");
		assertThat(page("/reseaux/" + ID + ".json"))
			.contains("\"etablissements\":[{\"id\":\"0490001B\"", "\"genre\":\"mission-locale\"",
					"{\"code\":\"49328\",\"nom\":\"Saumur\"}", "\"telephone\":\"+33241000001\"")
			.doesNotContain("Camille Durand");
	}

	@Test
	void whoeverTalksToSomebodyCallsTheContactOfTheirCommuneFirst() {
		assertThat(page("/a-qui-parler?commune=49328")).contains("Appelle d'abord", "tel:+33241000001",
				"tel:+33241000002", NAME + " répond pour ta commune");
		assertThat(page("/a-qui-parler?commune=37072")).contains("tel:+33241000002").doesNotContain("tel:+33241000001");
		assertThat(page("/a-qui-parler?commune=79191")).doesNotContain("Appelle d'abord");
		assertThat(page("/a-qui-parler?commune=49328&age=15")).doesNotContain("Appelle d'abord");
	}

	@Test
	void whatNobodyKnowsIsNotFound() throws IOException {
		for (String path : List.of("/reseaux/nulle-part", "/reseaux/nulle-part.json",
				"/reseaux/" + ID + "/nulle-part")) {
			this.client.get().uri(path).exchange().expectStatus().isNotFound();
		}
		String invented = "reseau-invente";
		this.networks.keep(new FoqualeNetwork(invented, "Réseau inventé", List.of(), null, true));
		this.client.get().uri("/reseaux/" + invented).exchange().expectStatus().isNotFound();
		assertThat(page("/reseaux")).doesNotContain("Réseau inventé");
	}

	private String page(String path) {
		return String.valueOf(this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
