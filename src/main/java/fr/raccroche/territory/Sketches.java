package fr.raccroche.territory;

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
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

import org.springframework.stereotype.Component;

/**
 * Draws sets of communes. We know points, not limits: to each commune the land that is
 * nearer to it than to another, and not far. Blocks for some milliseconds.
 */
@Component
public class Sketches {

	/** Metres: nobody sees a gap so narrow. */
	private static final double SLIT = 60;

	/** Metres: between communes so large that their land is not all within reach. */
	private static final double GAP = 1_500;

	/** Communes of the largest académies and more. */
	private static final int MOST = 6_000;

	/** Degrees of the land around that are shown. */
	private static final double AROUND = 0.12;

	/** So many are remembered: drawing is quick, not free. */
	private static final int REMEMBERED = 200;

	private static final GeometryFactory SHAPES = new GeometryFactory();

	private final Gazetteer gazetteer;

	private final Projections projections;

	private final Map<Wanted, Optional<Sketch>> drawn = new ConcurrentHashMap<>();

	Sketches(Gazetteer gazetteer, Projections projections) {
		this.gazetteer = gazetteer;
		this.projections = projections;
	}

	/**
	 * A drawing.
	 *
	 * @param parts INSEE codes of each part
	 * @param numbered whether a number stands in the middle of each
	 * @param around whether the land around is drawn, which takes longer than all else
	 */
	private record Wanted(List<Set<String>> parts, boolean numbered, boolean around) {

		Wanted {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * Parts that are told apart by their numbers, when there are several.
	 * @param parts INSEE codes of each part
	 * @return empty when nobody knows where they are
	 */
	public Optional<Sketch> draw(List<Set<String>> parts) {
		return drawn(new Wanted(parts, parts.size() > 1, true));
	}

	/** The same without anything around, where only towns are named. */
	public Optional<Sketch> outline(List<Set<String>> parts) {
		return drawn(new Wanted(parts, false, false));
	}

	private Optional<Sketch> drawn(Wanted wanted) {
		if (this.drawn.size() > REMEMBERED) {
			this.drawn.clear();
		}
		return this.drawn.computeIfAbsent(wanted, this::draw);
	}

	private Optional<Sketch> draw(Wanted what) {
		List<Set<String>> parts = what.parts();
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
		if (here.size() > MOST) {
			return Optional.of(bare(here, zone));
		}
		Map<String, Geometry> cells = new Cells(this.projections).of(around(here, zone), zone);
		List<Geometry> shapes = parts.stream()
			.map((codes) -> union(codes.stream().map(this::today).map(cells::get).filter(Objects::nonNull).toList()))
			.toList();
		Pen pen = Pen.over(shapes, Cells.FARTHEST);
		List<Sketch.Part> drawings = shapes.stream().map(pen::part).toList();
		List<Sketch.Town> towns = new TownNames(this.projections, pen.frame(zone), pen.width(),
				what.numbered() ? drawings : List.of())
			.of(here);
		Geometry ground = what.around() ? closed(union(cells.values()), GAP) : SHAPES.createPolygon();
		return Optional.of(pen.sketch(drawings, ground, towns, zone));
	}

	/** Towns alone: the cells of a whole country would take many seconds. */
	private Sketch bare(List<Commune> here, String zone) {
		Coordinate[] points = here.stream()
			.flatMap((commune) -> this.projections.projected(Objects.requireNonNull(commune.position()), zone).stream())
			.map((point) -> new Coordinate(point.x(), point.y()))
			.toArray(Coordinate[]::new);
		Pen pen = Pen.over(List.of(SHAPES.createMultiPointFromCoords(points)), Cells.FARTHEST);
		return pen.sketch(List.of(), SHAPES.createPolygon(),
				new TownNames(this.projections, pen.frame(zone), pen.width(), List.of()).of(here), zone);
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

	/** Without the slits between neighbours whose common side was cut twice. */
	private static Geometry union(Collection<Geometry> shapes) {
		return shapes.isEmpty() ? SHAPES.createPolygon() : closed(UnaryUnionOp.union(shapes), SLIT);
	}

	private static Geometry closed(Geometry shape, double metres) {
		return shape.buffer(metres, 2).buffer(-metres, 2);
	}

}
