package fr.raccroche.insight;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.geo.Position;
import fr.raccroche.insight.Coverage.OfKind;
import fr.raccroche.insight.Reaches.Reach;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Offers;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Projections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Given a catalogue, how many people live farther than 30 km from each kind.
 */
class CoverageTests extends StaffOnRealEngine {

	@Autowired
	private Gazetteer gazetteer;

	@Autowired
	private Projections projections;

	@Autowired
	private Offers offers;

	@Autowired
	private Territories territories;

	@Autowired
	private Networks networks;

	@Test
	void whoIsFarIsCountedAsTheEllipsoidHasIt() {
		kept(offer(anId()).kind("internat-relais").in("79191").ofNetwork(NIORT));
		Position niort = this.gazetteer.findByCode("79191").orElseThrow().position();

		OfKind kind = coverage("79").of(Kind.INTERNAT_RELAIS);
		Reaches reaches = reaches("79", Kind.INTERNAT_RELAIS);

		assertThat(reaches.communes()).hasSizeGreaterThan(200).hasSize((int) kind.communes());
		assertThat(reaches.beyond()).hasSize((int) kind.communesBeyond());
		for (Reach reach : reaches.communes()) {
			double metres = this.projections.geodesicMetres(reach.commune().position(), niort);
			assertThat(reach.metres()).isCloseTo(metres, within(Math.max(1, metres * 0.002)));
		}
		assertThat(reaches.beyond()).extracting((reach) -> reach.commune().name())
			.contains("Thouars")
			.doesNotContain("Niort", "Saint-Maixent-l'École");
		assertThat(kind.share()).isBetween(0.2, 0.7);
	}

	@Test
	void whatIsBeyondTheSeaIsNotNear() {
		kept(offer(anId()).kind("smv").in("83069").ofNetwork(ARRAS));

		assertThat(coverage("2A").of(Kind.SMV).share()).isEqualTo(1);
		assertThat(coverage("83").of(Kind.SMV).share()).isLessThan(1);
	}

	@Test
	void whatDoesNotExistThereIsNotMissing() {
		assertThat(coverage("79").elsewhere()).containsExactly(Kind.SMA);
		assertThat(coverage("974").elsewhere()).containsExactly(Kind.SMV);
		assertThat(coverage("france").elsewhere()).isEmpty();
		assertThat(coverage("france").of(Kind.SMA).population()).isBetween(1_500_000L, 4_000_000L);

		String page = String
			.valueOf(get(signedIn(Who.COORDINATOR), "/espace/couverture?territoire=79").getResponseBody());
		assertThat(page).contains("n'existe qu'outre-mer", "class=\"sketch-name\"", "class=\"coverage-outline\"",
				"&nbsp;km</text>");
	}

	@Test
	void theCountryHasItsTableAndItsMap() {
		String session = signedIn(Who.ADMINISTRATOR);
		assertThat(get(session, "/espace/couverture?territoire=france").getResponseBody())
			.contains("Couverture : Toute la France", "class=\"coverage-outline\"");
		assertThat(get(session, "/espace/couverture.csv?territoire=france").getResponseBody())
			.startsWith("\uFEFFgenre;habitants;habitants_a_plus_de_30_km;communes;communes_a_plus_de_30_km\r\n");
	}

	@Test
	void thePageTheMapAndTheFileSayTheSame() {
		String session = signedIn(Who.COORDINATOR);
		String page = String.valueOf(get(session, "/espace/couverture?genre=epide").getResponseBody());

		assertThat(page).contains("Académie de Poitiers", "Centre EPIDE", "class=\"coverage-far\" d=\"M");
		assertThat(get(session, "/espace/couverture.csv?territoire=79").getResponseBody())
			.startsWith("\uFEFFgenre;commune;nom;habitants;distance_m;a_plus_de_30_km\r\n")
			.contains(";79191;Niort;");
		assertThat(get(session, "/espace/couverture?territoire=atlantide").getStatus())
			.isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(get(session, "/espace").getResponseBody()).contains("Ce qui manque à moins de 30 km");
	}

	@Test
	void aNetworkIsMeasuredByItsOwnCommunes() throws IOException {
		kept(offer(anId()).kind("ecole-de-production").in("79191").ofNetwork(NIORT));
		String id = FoqualeNetwork.idOf(NIORT);
		FoqualeNetwork bare = new FoqualeNetwork(id, NIORT, List.of(), null, false);
		this.networks.keep(bare.saying(NetworkSheet.EMPTY.with(new Bassin("sud", "Sud", Set.of("79191", "79270")))
			.with(new Bassin("nord", "Nord", Set.of("79329")))));
		try {
			assertThat(reaches("reseau:" + id, Kind.ECOLE_DE_PRODUCTION).communes())
				.extracting((reach) -> reach.commune().name())
				.containsExactly("Niort", "Thouars", "Saint-Maixent-l'École");
			assertThat(coverage("bassin:" + id + "/nord").of(Kind.ECOLE_DE_PRODUCTION).share()).isEqualTo(1);
			assertThat(coverage("bassin:" + id + "/sud").of(Kind.ECOLE_DE_PRODUCTION).share()).isZero();

			String head = signedIn(Who.HEAD);
			assertThat(get(head, "/espace/couverture").getResponseBody()).contains("Couverture : " + NIORT,
					"<optgroup label=\"Ses bassins\">", "Nord", "<option value=\"79\"");
			assertThat(get(head, "/espace/couverture.csv?territoire=bassin:" + id + "/nord").getResponseHeaders()
				.getContentDisposition()
				.getFilename()).isEqualTo("couverture-bassin-%s-nord.csv".formatted(id));
			assertThat(get(head, "/espace").getResponseBody()).contains("<p>" + NIORT + "</p>");
			assertThat(get(head, "/espace/couverture?territoire=bassin:" + id + "/est").getStatus())
				.isEqualTo(HttpStatus.BAD_REQUEST);
		}
		finally {
			this.networks.keep(bare);
		}
		assertThat(get(signedIn(Who.HEAD), "/espace").getResponseBody()).doesNotContain("<p>" + NIORT + "</p>");
	}

	private Coverage coverage(String territory) {
		return anew().of(known(territory)).blockOptional().orElseThrow();
	}

	private Reaches reaches(String territory, Kind kind) {
		return anew().reaches(known(territory), List.of(kind)).blockOptional().orElseThrow().getFirst();
	}

	private Territory known(String code) {
		return this.territories.find(code).blockOptional().orElseThrow();
	}

	/** What others read is ten minutes old. */
	private Coverages anew() {
		return new Coverages(this.gazetteer, this.projections, this.offers);
	}

}
