package fr.raccroche.search;

import java.util.List;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.solution.Kind;

/**
 * Something to draw on a map tile.
 */
public sealed interface MapPoint {

	/** Where to draw it. */
	Position position();

	/**
	 * One solution at one place.
	 *
	 * @param position of its site
	 * @param solution what is there
	 */
	record Single(Position position, Named solution) implements MapPoint {
	}

	/**
	 * Several solutions at the very same place.
	 *
	 * @param position theirs
	 * @param count how many
	 * @param solutions the first few
	 */
	record SamePlace(Position position, long count, List<Named> solutions) implements MapPoint {
	}

	/**
	 * Several solutions near each other.
	 *
	 * @param position their middle
	 * @param count how many
	 * @param box that holds them all
	 */
	record Cluster(Position position, long count, BoundingBox box) implements MapPoint {
	}

	/**
	 * The name of a solution.
	 *
	 * @param id its id
	 * @param kind its kind
	 * @param title its title
	 */
	record Named(String id, Kind kind, String title) {
	}

}
