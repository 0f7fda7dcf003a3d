package fr.raccroche.search.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.LatLonGeoLocation;
import co.elastic.clients.elasticsearch._types.TopLeftBottomRightGeoBounds;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.GeoTileGridBucket;
import co.elastic.clients.elasticsearch._types.aggregations.ReverseNestedAggregate;
import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.search.MapPoint;

/**
 * From a cell of the engine's grid to what is drawn.
 */
final class TilePoints {

	/** Degrees, about a metre: nearer than that is the same place. */
	private static final double SAME_PLACE = 1e-5;

	private TilePoints() {
	}

	static MapPoint of(GeoTileGridBucket bucket) {
		Map<String, Aggregate> within = bucket.aggregations();
		ReverseNestedAggregate solutions = get(within, TileQuestion.SOLUTIONS).reverseNested();
		BoundingBox box = box(get(within, TileQuestion.BOUNDS));
		Position middle = middle(get(within, TileQuestion.MIDDLE), box);
		List<MapPoint.Named> named = named(get(solutions.aggregations(), TileQuestion.FIRST));
		if (solutions.docCount() == 1) {
			return new MapPoint.Single(middle, named.getFirst());
		}
		boolean same = box.maxLat() - box.minLat() < SAME_PLACE && box.maxLon() - box.minLon() < SAME_PLACE;
		return same ? new MapPoint.SamePlace(middle, solutions.docCount(), named)
				: new MapPoint.Cluster(middle, solutions.docCount(), box);
	}

	private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
		return Objects.requireNonNull(aggregates.get(name), name);
	}

	private static BoundingBox box(Aggregate aggregate) {
		TopLeftBottomRightGeoBounds corners = Objects.requireNonNull(aggregate.geoBounds().bounds()).tlbr();
		LatLonGeoLocation topLeft = corners.topLeft().latlon();
		LatLonGeoLocation bottomRight = corners.bottomRight().latlon();
		return new BoundingBox(rounded(topLeft.lon()), rounded(bottomRight.lat()), rounded(bottomRight.lon()),
				rounded(topLeft.lat()));
	}

	private static Position middle(Aggregate aggregate, BoundingBox box) {
		LatLonGeoLocation centre = Objects.requireNonNull(aggregate.geoCentroid().location()).latlon();
		// rounding must not push it out of what it is the middle of
		return new Position(Math.clamp(rounded(centre.lat()), box.minLat(), box.maxLat()),
				Math.clamp(rounded(centre.lon()), box.minLon(), box.maxLon()));
	}

	/** About 10 cm. */
	private static double rounded(double degrees) {
		return Math.round(degrees * 1e6) / 1e6;
	}

	private static List<MapPoint.Named> named(Aggregate aggregate) {
		return aggregate.topHits()
			.hits()
			.hits()
			.stream()
			.map((hit) -> Objects.requireNonNull(hit.source()).to(MapPoint.Named.class))
			.toList();
	}

}
