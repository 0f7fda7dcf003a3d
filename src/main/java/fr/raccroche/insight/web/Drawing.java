package fr.raccroche.insight.web;

import java.util.List;
import java.util.Locale;

import fr.raccroche.insight.Coverage.Reach;

/**
 * Communes as dots, on the plane of the official projection: the shape of the territory
 * appears by itself. Two paths, which weigh less than as many circles.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param near dots of communes within reach, as SVG path data
 * @param far dots of the others
 */
public record Drawing(int width, int height, String near, String far) {

	private static final int WIDTH = 600;

	private static final int MARGIN = 10;

	static Drawing of(List<Reach> communes) {
		double minX = communes.stream().mapToDouble(Reach::x).min().orElse(0);
		double maxX = communes.stream().mapToDouble(Reach::x).max().orElse(1);
		double minY = communes.stream().mapToDouble(Reach::y).min().orElse(0);
		double maxY = communes.stream().mapToDouble(Reach::y).max().orElse(1);
		double scale = (WIDTH - 2 * MARGIN) / Math.max(maxX - minX, Math.max((maxY - minY) * 0.75, 1));
		StringBuilder near = new StringBuilder();
		StringBuilder far = new StringBuilder();
		for (Reach reach : communes) {
			(reach.far() ? far : near).append(String.format(Locale.ROOT, "M%.0f %.0fh0",
					MARGIN + (reach.x() - minX) * scale, MARGIN + (maxY - reach.y()) * scale));
		}
		return new Drawing((int) Math.ceil((maxX - minX) * scale) + 2 * MARGIN,
				(int) Math.ceil((maxY - minY) * scale) + 2 * MARGIN, near.toString(), far.toString());
	}

}
