package fr.raccroche.intake.establishments;

import fr.raccroche.intake.Row;
import org.jspecify.annotations.Nullable;

/**
 * A point as a row writes it, twice: on the ellipsoid and on a plane.
 *
 * @param lat latitude, WGS84
 * @param lon longitude, WGS84
 * @param x easting in the projection
 * @param y northing in the projection
 * @param epsg the projection, {@code EPSG:2154}
 * @param precision how good it is, in words
 */
record PointText(@Nullable String lat, @Nullable String lon, @Nullable String x, @Nullable String y,
		@Nullable String epsg, @Nullable String precision) {

	/** No coordinates at all. */
	static final PointText NONE = new PointText(null, null, null, null, null, null);

	/** The columns of the ministry's files, whose headers change their names. */
	static PointText of(Row row) {
		String lat = row.text("latitude");
		String lon = row.text("longitude");
		String both = row.text("position");
		if (lat == null && lon == null && both != null && both.split(",").length == 2) {
			lat = both.split(",")[0].strip();
			lon = both.split(",")[1].strip();
		}
		return new PointText(lat, lon, row.text("coordx_origine", "coordonnee_x"),
				row.text("coordy_origine", "coordonnee_y"), row.text("epsg_origine", "epsg"),
				row.text("precision_localisation", "localisation", "appariement", "qualite_d_appariement"));
	}

}
