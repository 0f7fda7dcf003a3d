package fr.raccroche.territory;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.PositionCheck.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PositionCheckTest {

	private final PositionCheck check = new PositionCheck(BundledGazetteer.get());

	@Test
	void aPointInItsCommuneIsPlausible() {
		assertThat(this.check.check(new Position(46.3255, -0.4646), BundledGazetteer.commune("79191")))
			.isInstanceOf(Verdict.Plausible.class);
	}

	@Test
	void aPointFortyKilometresAwayIsSuspectAndSaysHowFar() {
		assertThat(this.check.check(BundledGazetteer.commune("86194").position(), BundledGazetteer.commune("79191")))
			.isInstanceOfSatisfying(Verdict.Suspect.class,
					(suspect) -> assertThat(suspect.reason()).contains("km de Niort"));
	}

	@Test
	void communesOfGuyaneAreHuge() {
		Position farInTheForest = new Position(3.2, -54.0);
		Commune maripasoula = BundledGazetteer.commune("97353");
		assertThat(maripasoula.position().metresTo(farInTheForest)).isGreaterThan(30_000);
		assertThat(this.check.check(farInTheForest, maripasoula)).isInstanceOf(Verdict.Plausible.class);
	}

	@Test
	void aPointAtSeaOrInAnotherCommuneIsRemarked() {
		Commune rochelle = BundledGazetteer.commune("17300");
		assertThat(this.check.remark(new Position(46.10, -1.40), rochelle)).hasValueSatisfying(
				(remark) -> assertThat(remark).startsWith("Ce point est en mer, à ").contains("km de La Rochelle"));
		assertThat(this.check.remark(new Position(46.1603, -1.1511), rochelle)).isEmpty();
		assertThat(this.check.remark(new Position(46.3255, -0.4646), BundledGazetteer.commune("79202")))
			.hasValueSatisfying((remark) -> assertThat(remark).contains("près de Niort"));
	}

	/**
	 * The outlines are drawn with a light hand: nobody who is in their commune is at sea.
	 */
	@Test
	void noCommuneIsAtSea() {
		assertThat(BundledGazetteer.get()
			.listCurrent()
			.stream()
			.filter((commune) -> commune.position() != null && commune.departement().compareTo("977") < 0)
			.filter((commune) -> this.check.remark(commune.position(), commune).isPresent())
			.map(Commune::name)).isEmpty();
	}

	@Test
	void aPointAtSeaOrAbroadIsSaidToBeOutsideFrance() {
		for (Position abroad : new Position[] { new Position(0, 0), new Position(51.5, -0.12),
				new Position(-0.46, 46.32) }) {
			assertThat(this.check.check(abroad, BundledGazetteer.commune("79191"))).isInstanceOfSatisfying(
					Verdict.Suspect.class, (suspect) -> assertThat(suspect.reason()).contains("hors de France"));
		}
	}

}
