package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The names that tell people where they are on a drawing.
 *
 * @param projections to the plane
 * @param frame of the drawing
 */
record TownNames(Projections projections, Sketch.Frame frame) {

	private static final int MOST = 5;

	/** Units between two towns: a name is some ten letters. */
	private static final int APART_X = 110;

	private static final int APART_Y = 36;

	/** The largest towns that leave each other room. */
	List<Sketch.Town> of(List<Commune> communes) {
		List<Sketch.Town> towns = new ArrayList<>();
		communes.stream()
			.sorted(Comparator.comparingInt(TownNames::population).reversed().thenComparing(Commune::code))
			.limit(MOST * MOST)
			.forEach((commune) -> this.projections
				.projected(Objects.requireNonNull(commune.position()), this.frame.zone())
				.map((point) -> new Sketch.Town(commune.name(), this.frame.x(point), this.frame.y(point)))
				.filter((town) -> towns.size() < MOST && towns.stream().noneMatch((other) -> near(town, other)))
				.ifPresent(towns::add));
		return towns;
	}

	private static int population(Commune commune) {
		return Objects.requireNonNullElse(commune.population(), 0);
	}

	private static boolean near(Sketch.Town one, Sketch.Town other) {
		return Math.abs(one.x() - other.x()) < APART_X && Math.abs(one.y() - other.y()) < APART_Y;
	}

}
