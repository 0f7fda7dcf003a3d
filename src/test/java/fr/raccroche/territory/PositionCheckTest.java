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
	void aPointAtSeaOrAbroadIsSaidToBeOutsideFrance() {
		for (Position abroad : new Position[] { new Position(0, 0), new Position(51.5, -0.12),
				new Position(-0.46, 46.32) }) {
			assertThat(this.check.check(abroad, BundledGazetteer.commune("79191"))).isInstanceOfSatisfying(
					Verdict.Suspect.class, (suspect) -> assertThat(suspect.reason()).contains("hors de France"));
		}
	}

}
