package fr.raccroche.territory.web;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON FeatureCollection as the Base Adresse Nationale answers, names included.
 *
 * @param center longitude and latitude the answer leans to; null when none was given
 * @param query what was typed; null for a position
 * @param filters what narrowed the answer down; null when nothing did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GeocodingAnswer(String type, String version, List<Feature> features, String attribution, String licence,
		@Nullable String query, @Nullable Map<String, String> filters, @Nullable List<Double> center, int limit) {

	private static final String ATTRIBUTION = "INSEE, Etalab, La Poste, GeoNames (CC BY 4.0)";

	private static final String LICENCE = "Licence Ouverte 2.0";

	static GeocodingAnswer of(List<Feature> features, @Nullable String query, Map<String, String> filters,
			@Nullable Position center, int limit) {
		return new GeocodingAnswer("FeatureCollection", "draft", features, ATTRIBUTION, LICENCE, query,
				filters.isEmpty() ? null : filters, (center != null) ? List.of(center.lon(), center.lat()) : null,
				limit);
	}

	/** One commune. */
	record Feature(String type, Point geometry, Properties properties) {

		static Feature of(Position position, Properties properties) {
			return new Feature("Feature", new Point("Point", List.of(position.lon(), position.lat())), properties);
		}

	}

	/** Longitude first. */
	record Point(String type, List<Double> coordinates) {
	}

	/**
	 * What is said of a commune. For a former one or a usual name, {@code name} is that
	 * one, and {@code city} and {@code citycode} are those of today.
	 *
	 * @param id INSEE code; followed by the name for a former commune or a usual name
	 * @param type always {@code municipality}
	 * @param context number and name of the département, name of the region
	 * @param district name of a municipal district
	 * @param oldcity name of a former commune
	 * @param oldcitycode INSEE code of a former commune
	 * @param usuel the usual name that was understood, of a place of the commune
	 * @param x easting in metres, Lambert-93 or the overseas projection
	 * @param y northing in metres
	 * @param importance how well known it is, from 0 to 1
	 * @param distance metres from the position asked; null for words
	 * @param approximatif whether the point is only near the place
	 * @param precision {@code commune} or {@code approximative}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Properties(String label, double score, String id, String type, String name, @Nullable String postcode,
			String citycode, @Nullable Double x, @Nullable Double y, @Nullable Integer population, String city,
			@Nullable String district, @Nullable String oldcity, @Nullable String oldcitycode, @Nullable String usuel,
			String context, double importance, @Nullable Long distance, boolean approximatif, String precision) {
	}

}
