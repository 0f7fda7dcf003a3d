package fr.raccroche.territory;

import java.util.List;

import fr.raccroche.territory.Projections.Projected;

/**
 * Parts of the land as areas, on the plane of the official projection.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param ground the land around, as SVG path data
 * @param parts in the order they were asked for
 * @param towns the largest ones there, far enough from each other to be read
 * @param frame where everything else would stand on it
 */
public record Sketch(int width, int height, String ground, List<Part> parts, List<Town> towns, Frame frame) {

	public Sketch {
		parts = List.copyOf(parts);
		towns = List.copyOf(towns);
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

	/**
	 * A town.
	 *
	 * @param name of its commune
	 * @param x where it is
	 * @param y where it is
	 * @param nameX the middle of its name
	 * @param nameY the foot of its name
	 */
	public record Town(String name, int x, int y, int nameX, int nameY) {
	}

	/**
	 * From the plane to the drawing.
	 *
	 * @param zone the land it draws
	 * @param minX metres of its left side
	 * @param maxY metres of its top
	 * @param scale units of the drawing a metre
	 */
	public record Frame(String zone, double minX, double maxY, double scale) {

		public int x(double easting) {
			return (int) Math.round((easting - this.minX) * this.scale);
		}

		public int y(double northing) {
			return (int) Math.round((this.maxY - northing) * this.scale);
		}

		int x(Projected point) {
			return x(point.x());
		}

		int y(Projected point) {
			return y(point.y());
		}

		/** Units of so many metres. */
		public double units(double metres) {
			return metres * this.scale;
		}

	}

}
