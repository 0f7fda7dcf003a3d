package fr.raccroche.search;

import java.util.List;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where one looks: around a place, in a box, or anywhere. In a box, a place only gives
 * the distances, and a radius only when it was asked.
 *
 * @param place where one looks from
 * @param others what else the typed words may have meant, best first
 * @param radius kilometres, 1 to 200; always there around a place without a box
 * @param box never left
 * @param corrected what was typed, when no place has it in its name; null otherwise
 */
public record Area(@Nullable Place place, List<Place> others, @Nullable Integer radius, @Nullable BoundingBox box,
		@Nullable String corrected) {

	/** Kilometres, when nothing else is asked. */
	public static final int DEFAULT_RADIUS = 30;

	/** Kilometres; nobody goes farther. */
	public static final int LARGEST_RADIUS = 200;

	/**
	 * @throws IllegalArgumentException for a radius without a place, out of range, or
	 * missing
	 */
	public Area {
		if (radius != null && (place == null || radius < 1 || radius > LARGEST_RADIUS)) {
			throw new IllegalArgumentException("no such radius: " + radius);
		}
		if (radius == null && place != null && box == null) {
			throw new IllegalArgumentException("a place needs a radius");
		}
		others = List.copyOf(others);
	}

	public static Area anywhere() {
		return new Area(null, List.of(), null, null, null);
	}

	public static Area around(Place place, int radius) {
		return new Area(place, List.of(), radius, null, null);
	}

	public static Area inside(BoundingBox box) {
		return new Area(null, List.of(), null, box, null);
	}

	/** The same with another radius. */
	public Area within(@Nullable Integer kilometres) {
		return new Area(this.place, this.others, kilometres, this.box, this.corrected);
	}

}
