package fr.raccroche.territory;

import java.time.LocalDate;
import java.util.List;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.CommuneUpdate.Added;
import fr.raccroche.territory.CommuneUpdate.Identical;
import fr.raccroche.territory.CommuneUpdate.Modified;
import fr.raccroche.territory.CommuneUpdate.Refused;
import fr.raccroche.territory.store.BundledTerritory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefreshTest {

	private static final LocalDate TODAY = BundledTerritory.edition();

	private static final Position NIORT = new Position(46.3283, -0.4653);

	@Test
	void aBetterPointAndANewPostalCodeAreTaken() {
		CommuneUpdate update = one(new CommuneRow("79191", "NIORT", List.of("79001"), NIORT, null, "geoapi", TODAY));
		assertThat(update).isInstanceOfSatisfying(Modified.class, (modified) -> {
			assertThat(modified.commune().name()).isEqualTo("Niort");
			assertThat(modified.commune().position()).isEqualTo(NIORT);
			assertThat(modified.commune().postcodes()).containsExactly("79000", "79001");
			assertThat(modified.commune().source()).isEqualTo("geoapi");
			assertThat(modified.commune().population()).isPositive();
		});
	}

	@Test
	void aPointThatIsLessSpecificOrOlderTakesNoPlace() {
		CommuneUpdate posted = one(new CommuneRow("79191", "NIORT", List.of("79001"), NIORT, null, "laposte", TODAY));
		assertThat(posted).isInstanceOfSatisfying(Modified.class, (modified) -> {
			assertThat(modified.commune().position()).isEqualTo(BundledGazetteer.commune("79191").position());
			assertThat(modified.commune().source()).isEqualTo("geoapi");
			assertThat(modified.commune().postcodes()).contains("79001");
		});
		assertThat(one(new CommuneRow("79191", "Niort", List.of(), NIORT, null, "geoapi", TODAY.minusDays(1))))
			.isInstanceOf(Identical.class);
		Position middleOfRennes = new Position(48.1159, -1.6884);
		assertThat(one(new CommuneRow("35238", "Rennes", List.of(), middleOfRennes, null, "geoapi", TODAY)))
			.as("the town is known, and far from the middle")
			.isInstanceOf(Identical.class);
	}

	@Test
	void anApproximatePointGivesWayToAnyOfThePlaceItself() {
		Position boissey = new Position(46.3728, 4.9990);
		assertThat(one(new CommuneRow("01050", "BOISSEY", List.of(), boissey, null, "laposte", TODAY.minusYears(4))))
			.isInstanceOfSatisfying(Modified.class, (modified) -> {
				assertThat(modified.commune().position()).isEqualTo(boissey);
				assertThat(modified.commune().approximate()).isFalse();
			});
	}

	@Test
	void whatIsKnownAlreadyChangesNothing() {
		assertThat(one(new CommuneRow("79191", "Niort", List.of("79000"), null, null, "laposte", TODAY)))
			.isInstanceOf(Identical.class);
	}

	@Test
	void severalRowsOfOneCommuneAddTheirPostalCodesAndTheFirstPointCounts() {
		List<CommuneUpdate> updates = refresh(
				new CommuneRow("79191", "NIORT", List.of("79000"), NIORT, null, "geoapi", TODAY),
				new CommuneRow("79191", "NIORT", List.of("79001"), new Position(46.33, -0.47), null, "geoapi", TODAY),
				new CommuneRow("79191", "NIORT", List.of("79001"), new Position(46.34, -0.47), null, "geoapi", TODAY));
		assertThat(updates.get(0)).isInstanceOf(Modified.class);
		assertThat(updates.get(1)).isInstanceOfSatisfying(Modified.class,
				(modified) -> assertThat(modified.commune().position()).isEqualTo(NIORT));
		assertThat(updates.get(2)).isInstanceOf(Identical.class);
	}

	@Test
	void aPointFarFromTheKnownOneIsNotBelieved() {
		assertThat(one(new CommuneRow("97801", "SAINT MARTIN", List.of(), new Position(46.921, -56.27), null, "laposte",
				TODAY)))
			.isInstanceOfSatisfying(Refused.class,
					(refused) -> assertThat(refused.reason()).contains("km de Saint-Martin"));
	}

	@Test
	void inGuyaneTheMiddleOfATerritoryIsNotTheTown() {
		Position atSea = new Position(5.02173742828, -52.5012511113);
		assertThat(one(new CommuneRow("97302", "CAYENNE", List.of("97300"), atSea, null, "laposte", TODAY)))
			.isInstanceOf(Refused.class);
	}

	@Test
	void onePointForSeveralCommunesIsNobodys() {
		Position papeete = new Position(-17.5373, -149.5666);
		List<CommuneUpdate> updates = refresh(
				new CommuneRow("98735", "PAPEETE", List.of("98714"), papeete, null, "laposte", TODAY),
				new CommuneRow("98715", "FAAA", List.of("98704"), papeete, null, "laposte", TODAY));
		assertThat(updates).allSatisfy((update) -> assertThat(update).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).contains("2 communes")));
	}

	@Test
	void aNewCommuneNeedsANameAndAPointInItsDepartement() {
		assertThat(one(new CommuneRow("79999", "Nouvelle-Ville", List.of("79000"), NIORT, 1000, "geoapi", TODAY)))
			.isInstanceOfSatisfying(Added.class, (added) -> assertThat(added.commune().departement()).isEqualTo("79"));
		assertThat(one(new CommuneRow("79999", "NOUVELLE VILLE", List.of("79000"), NIORT, 1000, "laposte", TODAY)))
			.isInstanceOf(Refused.class);
		assertThat(one(new CommuneRow("79999", "Nouvelle-Ville", List.of("79000"), null, 1000, "geoapi", TODAY)))
			.isInstanceOf(Refused.class);
		assertThat(one(new CommuneRow("33999", "Nouvelle-Ville", List.of("33000"), NIORT, 1000, "geoapi", TODAY)))
			.isInstanceOf(Refused.class);
		assertThat(one(new CommuneRow("99001", "Ailleurs", List.of(), NIORT, 1000, "geoapi", TODAY)))
			.isInstanceOf(Refused.class);
	}

	@Test
	void aNewNameIsTakenAndTheOldOneIsStillFound() {
		Refresh refresh = new Refresh(BundledGazetteer.get(),
				List.of(new CommuneRow("79191", "Niort-sur-Sèvre", List.of(), null, null, "geoapi", TODAY)));
		assertThat(refresh.run().getFirst()).isInstanceOf(Modified.class);
		assertThat(refresh.changed()).extracting(Commune::name, Commune::type)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("Niort-sur-Sèvre", Commune.Type.COMMUNE),
					org.assertj.core.groups.Tuple.tuple("Niort", Commune.Type.ANCIENNE));
	}

	@Test
	void aVanishedCommuneIsKnownAsSuch() {
		assertThat(one(new CommuneRow("86021", "BENASSAY", List.of(), null, null, "laposte", TODAY)))
			.isInstanceOf(Identical.class);
	}

	@Test
	void codesThatAreNoneAreRefused() {
		assertThat(one(new CommuneRow("7919", "NIORT", List.of(), null, null, "laposte", TODAY)))
			.isInstanceOf(Refused.class);
		assertThat(one(new CommuneRow("79191", "NIORT", List.of("790001"), null, null, "laposte", TODAY)))
			.isInstanceOf(Refused.class);
	}

	private static CommuneUpdate one(CommuneRow row) {
		return refresh(row).getFirst();
	}

	private static List<CommuneUpdate> refresh(CommuneRow... rows) {
		return new Refresh(BundledGazetteer.get(), List.of(rows)).run();
	}

}
