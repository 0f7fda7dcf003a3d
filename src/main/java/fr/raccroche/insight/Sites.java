package fr.raccroche.insight;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Projections.Projected;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.GeometryItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Where solutions of each kind are, by land.
 */
final class Sites {

	private static final GeometryFactory POINTS = new GeometryFactory();

	private final Map<Kind, Map<String, STRtree>> trees = new EnumMap<>(Kind.class);

	/**
	 * A site on its plane.
	 *
	 * @param kind of the solution
	 * @param zone land
	 * @param point on the plane of that land
	 */
	record OnPlane(Kind kind, String zone, Projected point) {

		/** Polynesia has several planes: they are as far as lands. */
		String plane() {
			return this.zone + " " + this.point.epsg();
		}

	}

	Sites(List<OnPlane> sites) {
		Map<Kind, Map<String, STRtree>> all = new HashMap<>();
		for (OnPlane site : sites) {
			Point point = point(site.point());
			all.computeIfAbsent(site.kind(), (kind) -> new HashMap<>())
				.computeIfAbsent(site.plane(), (plane) -> new STRtree())
				.insert(new Envelope(point.getCoordinate()), point);
		}
		// read by several threads once they are built
		all.values().forEach((byPlane) -> byPlane.values().forEach(STRtree::build));
		this.trees.putAll(all);
	}

	/** Metres to the nearest of that kind; null when there is none on that land. */
	@Nullable Double metres(Kind kind, String zone, Projected from) {
		STRtree tree = this.trees.getOrDefault(kind, Map.of()).get(zone + " " + from.epsg());
		if (tree == null) {
			return null;
		}
		Point here = point(from);
		Point nearest = (Point) tree.nearestNeighbour(new Envelope(here.getCoordinate()), here,
				new GeometryItemDistance());
		return nearest.distance(here);
	}

	/** Whether one of that kind is not far. */
	boolean near(Kind kind, String zone, Projected from) {
		STRtree tree = this.trees.getOrDefault(kind, Map.of()).get(zone + " " + from.epsg());
		if (tree == null) {
			return false;
		}
		Point here = point(from);
		Envelope around = new Envelope(here.getCoordinate());
		around.expandBy(Coverage.FAR);
		for (Object site : tree.query(around)) {
			if (((Point) site).distance(here) <= Coverage.FAR) {
				return true;
			}
		}
		return false;
	}

	private static Point point(Projected at) {
		return POINTS.createPoint(new Coordinate(at.x(), at.y()));
	}

}
