package fr.raccroche.search.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.search.MapPoint;
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * {@code /carte/{z}/{x}/{y}.json} of the contract.
 *
 * @param type always FeatureCollection
 * @param features clusters and points
 */
record TileJson(String type, List<FeatureJson> features) {

	static TileJson of(List<MapPoint> points) {
		return new TileJson("FeatureCollection", points.stream().map(FeatureJson::of).toList());
	}

	/**
	 * A cluster or a point.
	 *
	 * @param type always Feature
	 * @param geometry where to draw it
	 * @param properties what it is
	 */
	record FeatureJson(String type, PointJson geometry, PropertiesJson properties) {

		static FeatureJson of(MapPoint point) {
			Position position = point.position();
			return new FeatureJson("Feature", PointJson.at(position.lat(), position.lon()), PropertiesJson.of(point));
		}

	}

	/**
	 * A cluster has {@code nombre} and {@code bbox}; a point {@code id}, {@code genre},
	 * {@code titre}; several at one place {@code nombre} and {@code solutions}.
	 *
	 * @param bbox minLon, minLat, maxLon, maxLat
	 * @param solutions the first few at that place
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record PropertiesJson(@Nullable Long nombre, @Nullable List<Double> bbox, @Nullable String id, @Nullable Kind genre,
			@Nullable String titre, @Nullable List<NamedJson> solutions) {

		static PropertiesJson of(MapPoint point) {
			return switch (point) {
				case MapPoint.Single single -> new PropertiesJson(null, null, single.solution().id(),
						single.solution().kind(), single.solution().title(), null);
				case MapPoint.SamePlace same -> new PropertiesJson(same.count(), null, null, null, null,
						same.solutions().stream().map(NamedJson::of).toList());
				case MapPoint.Cluster cluster ->
					new PropertiesJson(cluster.count(), edges(cluster.box()), null, null, null, null);
			};
		}

		private static List<Double> edges(BoundingBox box) {
			return List.of(box.minLon(), box.minLat(), box.maxLon(), box.maxLat());
		}

	}

	/**
	 * The name of a solution.
	 */
	record NamedJson(String id, Kind genre, String titre) {

		static NamedJson of(MapPoint.Named named) {
			return new NamedJson(named.id(), named.kind(), named.title());
		}

	}

}
