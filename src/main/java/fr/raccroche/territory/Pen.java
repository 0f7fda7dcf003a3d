package fr.raccroche.territory;

import java.util.List;
import java.util.Locale;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * From metres to a drawing.
 *
 * @param view what is shown, in metres
 * @param scale units of the drawing a metre
 */
record Pen(Envelope view, double scale) {

	private static final int WIDTH = 600;

	/** Half a unit: nobody sees less. */
	private static final double FINE = 0.5;

	/** All of these shapes, and so much around them. */
	static Pen over(List<Geometry> shapes, double metres) {
		Envelope view = new Envelope();
		shapes.forEach((shape) -> view.expandToInclude(shape.getEnvelopeInternal()));
		view.expandBy(metres);
		return new Pen(view, WIDTH / Math.max(view.getWidth(), view.getHeight()));
	}

	Sketch sketch(List<Sketch.Part> parts, Geometry ground, List<Sketch.Town> towns, String zone) {
		return new Sketch(width(), units(this.view.getHeight()), path(ground), parts, towns, frame(zone));
	}

	int width() {
		return units(this.view.getWidth());
	}

	Sketch.Frame frame(String zone) {
		return new Sketch.Frame(zone, this.view.getMinX(), this.view.getMaxY(), this.scale);
	}

	Sketch.Part part(Geometry shape) {
		if (shape.isEmpty()) {
			return new Sketch.Part("", 0, 0);
		}
		Point inside = shape.getInteriorPoint();
		return new Sketch.Part(path(shape), x(inside.getX()), y(inside.getY()));
	}

	private String path(Geometry shape) {
		Geometry simple = DouglasPeuckerSimplifier.simplify(shape, FINE / this.scale);
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < simple.getNumGeometries(); i++) {
			if (simple.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
				ring(path, polygon.getExteriorRing());
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
					ring(path, polygon.getInteriorRingN(hole));
				}
			}
		}
		return path.toString();
	}

	private void ring(StringBuilder path, LineString ring) {
		char move = 'M';
		Coordinate[] points = ring.getCoordinates();
		for (int i = 0; i < points.length - 1; i++) {
			path.append(String.format(Locale.ROOT, "%c%d %d", move, x(points[i].x), y(points[i].y)));
			move = 'L';
		}
		path.append('Z');
	}

	private int x(double easting) {
		return units(easting - this.view.getMinX());
	}

	private int y(double northing) {
		return units(this.view.getMaxY() - northing);
	}

	private int units(double metres) {
		return (int) Math.round(metres * this.scale);
	}

}
