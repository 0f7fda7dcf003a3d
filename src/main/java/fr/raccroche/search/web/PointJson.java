package fr.raccroche.search.web;

import java.util.List;

/**
 * A GeoJSON point.
 *
 * @param type always Point
 * @param coordinates longitude, latitude
 */
record PointJson(String type, List<Double> coordinates) {

	static PointJson at(double lat, double lon) {
		return new PointJson("Point", List.of(lon, lat));
	}

}
