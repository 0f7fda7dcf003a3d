package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Envelope;

/**
 * The names that tell people where they are on a drawing.
 */
final class TownNames {

	private static final int MOST = 5;

	/** Units of a letter, and of a line. */
	private static final double LETTER = 11.5;

	private static final int LINE = 22;

	/** Units around a point that stay free. */
	private static final int DOT = 6;

	private static final int DISC = 22;

	/** Half of what stays free between two names. */
	private static final double AIR = 5;

	private final Projections projections;

	private final Sketch.Frame frame;

	private final int width;

	private final List<Envelope> taken = new ArrayList<>();

	private final List<Envelope> names = new ArrayList<>();

	/**
	 * @param width of the drawing
	 * @param discs parts whose number stands there
	 */
	TownNames(Projections projections, Sketch.Frame frame, int width, List<Sketch.Part> discs) {
		this.projections = projections;
		this.frame = frame;
		this.width = width;
		discs.forEach((disc) -> this.taken
			.add(new Envelope(disc.x() - DISC, disc.x() + DISC, disc.y() - DISC, disc.y() + DISC)));
	}

	/** The largest towns whose names have room. */
	List<Sketch.Town> of(List<Commune> communes) {
		return communes.stream()
			.sorted(Comparator.comparingInt(TownNames::population).reversed().thenComparing(Commune::code))
			.limit(MOST * MOST)
			.flatMap((commune) -> placed(commune).stream())
			.limit(MOST)
			.toList();
	}

	private static int population(Commune commune) {
		return Objects.requireNonNullElse(commune.population(), 0);
	}

	private Optional<Sketch.Town> placed(Commune commune) {
		return this.projections.projected(Objects.requireNonNull(commune.position()), this.frame.zone())
			.flatMap((point) -> named(commune.name(), this.frame.x(point), this.frame.y(point)));
	}

	/**
	 * Above its point, or else under it, or a little farther where a number stands on it.
	 * A point under the name of another says nothing.
	 */
	private Optional<Sketch.Town> named(String name, int x, int y) {
		double half = LETTER * name.length() / 2;
		int middle = (int) Math.round(Math.max(half, Math.min(x, this.width - half)));
		Envelope dot = new Envelope(x - DOT, x + DOT, y - DOT, y + DOT);
		return Stream.of(y - DOT - 4, y + DOT + LINE - 6, y + DOT + LINE + 4, y - DOT - LINE)
			.filter((foot) -> this.names.stream().noneMatch(dot::intersects) && isFree(box(middle, half, foot)))
			.findFirst()
			.map((foot) -> {
				this.names.add(box(middle, half, foot));
				this.taken.add(box(middle, half, foot));
				this.taken.add(dot);
				return new Sketch.Town(name, x, y, middle, foot);
			});
	}

	/** With air around, so that two names are read as two. */
	private static Envelope box(int middle, double half, int foot) {
		Envelope box = new Envelope(middle - half, middle + half, foot - LINE + 4.0, foot + 4.0);
		box.expandBy(AIR, AIR / 2);
		return box;
	}

	private boolean isFree(Envelope box) {
		return this.taken.stream().noneMatch(box::intersects);
	}

}
