package fr.raccroche.territory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.Projections.Projected;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

import org.springframework.stereotype.Component;

/**
 * Draws sets of communes. We know points, not limits: to each commune the land that is
 * nearer to it than to another, and not far. Blocks for some milliseconds.
 */
@Component
public class Sketches {

	/** Metres from its point that a commune has at most. */
	private static final double FARTHEST = 6_000;

	/** Degrees of the land around that are shown. */
	private static final double AROUND = 0.12;

	/** So many are remembered: drawing is quick, not free. */
	private static final int REMEMBERED = 200;

	private static final GeometryFactory SHAPES = new GeometryFactory();

	private final Gazetteer gazetteer;

	private final Projections projections;

	private final Map<List<Set<String>>, Optional<Sketch>> drawn = new ConcurrentHashMap<>();

	Sketches(Gazetteer gazetteer, Projections projections) {
		this.gazetteer = gazetteer;
		this.projections = projections;
	}

	/**
	 * @param parts INSEE codes of each part
	 * @return empty when nobody knows where they are
	 */
	public Optional<Sketch> draw(List<Set<String>> parts) {
		if (this.drawn.size() > REMEMBERED) {
			this.drawn.clear();
		}
		return this.drawn.computeIfAbsent(List.copyOf(parts), this::drawAnew);
	}

	private Optional<Sketch> drawAnew(List<Set<String>> parts) {
		List<Commune> wanted = parts.stream()
			.flatMap(Set::stream)
			.distinct()
			.map(this.gazetteer::findByCode)
			.flatMap(Optional::stream)
			.filter((commune) -> commune.position() != null)
			.toList();
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		String zone = zone(wanted.getFirst());
		List<Commune> here = wanted.stream().filter((commune) -> zone(commune).equals(zone)).toList();
		Map<String, Geometry> cells = cells(around(here, zone), zone);
		List<Geometry> shapes = parts.stream()
			.map((codes) -> union(codes.stream().map(this::today).map(cells::get).filter(Objects::nonNull).toList()))
			.toList();
		Pen pen = Pen.over(shapes, FARTHEST);
		return Optional.of(pen.sketch(shapes, union(cells.values()),
				new TownNames(this.projections, pen.frame(zone)).of(here), zone));
	}

	/** A commune may have become part of another since. */
	private String today(String code) {
		return this.gazetteer.findByCode(code).map(Commune::code).orElse(code);
	}

	private String zone(Commune commune) {
		return this.gazetteer.getDepartement(commune.departement()).zone();
	}

	/** Them and those near them, each point once: they are drawn rather than others. */
	private List<Commune> around(List<Commune> here, String zone) {
		Envelope box = new Envelope();
		here.forEach((commune) -> box.expandToInclude(at(commune)));
		box.expandBy(AROUND * 1.5, AROUND);
		Set<String> own = here.stream().map(Commune::code).collect(Collectors.toSet());
		Map<Coordinate, Commune> byPoint = new HashMap<>();
		here.forEach((commune) -> byPoint.put(at(commune), commune));
		this.gazetteer.listCurrent()
			.stream()
			.filter((commune) -> commune.type() == Commune.Type.COMMUNE && commune.position() != null
					&& !own.contains(commune.code()) && box.contains(at(commune)) && zone(commune).equals(zone))
			.forEach((commune) -> byPoint.putIfAbsent(at(commune), commune));
		return List.copyOf(byPoint.values());
	}

	private static Coordinate at(Commune commune) {
		Position position = Objects.requireNonNull(commune.position());
		return new Coordinate(position.lon(), position.lat());
	}

	/** The land of each commune, by code. */
	private Map<String, Geometry> cells(List<Commune> communes, String zone) {
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

	private static Geometry union(Collection<Geometry> shapes) {
		return shapes.isEmpty() ? SHAPES.createPolygon() : UnaryUnionOp.union(shapes);
	}

}
