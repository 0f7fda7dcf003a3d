package fr.raccroche.territory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.raccroche.territory.Projections.Projected;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The land that is nearer to a commune than to another, and not far.
 *
 * @param projections to the plane
 */
record Cells(Projections projections) {

	/** Metres from its point that a commune has at most. */
	static final double FARTHEST = 6_000;

	private static final GeometryFactory SHAPES = new GeometryFactory();

	/** The land of each commune, by code. */
	Map<String, Geometry> of(List<Commune> communes, String zone) {
		Map<Coordinate, String> sites = new HashMap<>();
		for (Commune commune : communes) {
			Optional<Projected> point = this.projections.projected(Objects.requireNonNull(commune.position()), zone);
			point.ifPresent((known) -> sites.put(new Coordinate(known.x(), known.y()), commune.code()));
		}
		if (sites.size() == 1) {
			return sites.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getValue, (site) -> circle(site.getKey())));
		}
		VoronoiDiagramBuilder nearest = new VoronoiDiagramBuilder();
		nearest.setSites(sites.keySet());
		Envelope box = new Envelope();
		sites.keySet().forEach(box::expandToInclude);
		box.expandBy(FARTHEST);
		nearest.setClipEnvelope(box);
		Geometry diagram = nearest.getDiagram(SHAPES);
		Map<String, Geometry> cells = new HashMap<>();
		for (int i = 0; i < diagram.getNumGeometries(); i++) {
			Geometry cell = diagram.getGeometryN(i);
			Coordinate site = (Coordinate) cell.getUserData();
			String code = sites.get(site);
			if (code != null) {
				cells.put(code, capped(cell, site));
			}
		}
		return cells;
	}

	/** Most cells are small: they are whole. */
	private static Geometry capped(Geometry cell, Coordinate site) {
		boolean small = Arrays.stream(cell.getCoordinates()).allMatch((corner) -> corner.distance(site) <= FARTHEST);
		return small ? cell : cell.intersection(circle(site));
	}

	private static Geometry circle(Coordinate centre) {
		return SHAPES.createPoint(centre).buffer(FARTHEST);
	}

}
