package fr.raccroche.territory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.raccroche.geo.Position;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where there is land, by the outlines of the embedded basemap. They are drawn with a
 * light hand: a point is only at sea when it is well away from the coast.
 */
final class Land {

	/** Farther than any commune's point is from the coast as it is drawn. */
	private static final double FROM_COAST = 2_000;

	/** Degrees within which that distance is, in France. */
	private static final double NEAR = 0.05;

	private static final double METRES_A_DEGREE = 111_195;

	private final List<Ring> rings;

	private Land(List<Ring> rings) {
		this.rings = rings;
	}

	private static final class Loaded {

		private static final Land LAND = read();

	}

	/** Read when it is first asked for. */
	static Land get() {
		return Loaded.LAND;
	}

	boolean isSea(Position point) {
		boolean inside = false;
		for (Ring ring : this.rings) {
			if (ring.box().isNear(point)) {
				inside ^= ring.holds(point);
				if (ring.metresTo(point) < FROM_COAST) {
					return false;
				}
			}
		}
		return !inside;
	}

	/** A closed line, as longitudes and latitudes. */
	private record Ring(double[] lons, double[] lats, Box box) {

		static Ring of(List<double[]> points) {
			double[] lons = points.stream().mapToDouble((point) -> point[0]).toArray();
			double[] lats = points.stream().mapToDouble((point) -> point[1]).toArray();
			return new Ring(lons, lats, Box.of(lons, lats));
		}

		/** Whether a line from there to the east crosses it an odd number of times. */
		boolean holds(Position point) {
			boolean inside = false;
			for (int i = 1; i < this.lats.length; i++) {
				boolean crosses = (this.lats[i - 1] > point.lat()) != (this.lats[i] > point.lat());
				if (crosses && point.lon() < (this.lons[i] - this.lons[i - 1]) * (point.lat() - this.lats[i - 1])
						/ (this.lats[i] - this.lats[i - 1]) + this.lons[i - 1]) {
					inside = !inside;
				}
			}
			return inside;
		}

		double metresTo(Position point) {
			double shrink = Math.cos(Math.toRadians(point.lat()));
			double best = Double.MAX_VALUE;
			for (int i = 1; i < this.lats.length; i++) {
				double x = (this.lons[i - 1] - point.lon()) * shrink;
				double y = this.lats[i - 1] - point.lat();
				double dx = (this.lons[i] - this.lons[i - 1]) * shrink;
				double dy = this.lats[i] - this.lats[i - 1];
				double length = dx * dx + dy * dy;
				double along = (length == 0) ? 0 : Math.clamp(-(x * dx + y * dy) / length, 0, 1);
				best = Math.min(best, Math.hypot(x + along * dx, y + along * dy));
			}
			return best * METRES_A_DEGREE;
		}

	}

	private record Box(double west, double south, double east, double north) {

		static Box of(double[] lons, double[] lats) {
			return new Box(Arrays.stream(lons).min().orElse(0), Arrays.stream(lats).min().orElse(0),
					Arrays.stream(lons).max().orElse(0), Arrays.stream(lats).max().orElse(0));
		}

		boolean isNear(Position point) {
			return point.lon() > this.west - NEAR && point.lon() < this.east + NEAR && point.lat() > this.south - NEAR
					&& point.lat() < this.north + NEAR;
		}

	}

	private static Land read() {
		return new Land(Stream.of("metropole", "outremer").flatMap((name) -> read(name).stream()).toList());
	}

	private static List<Ring> read(String name) {
		try (InputStream json = Objects
			.requireNonNull(Land.class.getResourceAsStream("/frontend/map/" + name + ".json"))) {
			return new Topology(JsonMapper.shared().readTree(json)).rings("land").stream().map(Ring::of).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(name + ".json cannot be read", ex);
		}
	}

}
