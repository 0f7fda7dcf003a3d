package fr.raccroche.territory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names on a drawing can be read, each as its own.
 */
class TownNamesTest {

	private static final int LINE = 22;

	@Test
	void noNameTouchesAnotherOrHidesAPoint() {
		Set<String> around = BundledGazetteer.get()
			.listCurrent()
			.stream()
			.filter((commune) -> commune.code().startsWith("79") && commune.position() != null)
			.map(Commune::code)
			.collect(Collectors.toSet());
		Sketch sketch = new Sketches(BundledGazetteer.get(), new Projections(ProjectionsTest.settings()))
			.outline(List.of(around))
			.orElseThrow();

		assertThat(sketch.towns()).hasSizeGreaterThan(2).extracting(Sketch.Town::name).contains("Niort");
		for (Sketch.Town town : sketch.towns()) {
			for (Sketch.Town other : sketch.towns()) {
				assertThat(town != other && box(town).intersects(box(other))).as("%s, %s", town, other).isFalse();
				assertThat(town != other && box(town).contains(other.x(), other.y())).as("%s on %s", town, other)
					.isFalse();
			}
		}
	}

	/** As it is written, with a little air. */
	private static Envelope box(Sketch.Town town) {
		double half = town.name().length() * 5.75 + 4;
		return new Envelope(town.nameX() - half, town.nameX() + half, town.nameY() - LINE + 2.0, town.nameY() + 6.0);
	}

}
