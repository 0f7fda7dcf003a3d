package fr.raccroche.territory;

import java.util.List;

/**
 * Parts of the land as areas, on the plane of the official projection.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param ground the land around, as SVG path data
 * @param parts in the order they were asked for
 */
public record Sketch(int width, int height, String ground, List<Part> parts) {

	public Sketch {
		parts = List.copyOf(parts);
	}

	/**
	 * A part.
	 *
	 * @param path its outline, as SVG path data; empty when nobody knows where it is
	 * @param x where its name stands
	 * @param y where its name stands
	 */
	public record Part(String path, int x, int y) {
	}

}
