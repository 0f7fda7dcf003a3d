package fr.raccroche.geo;

/**
 * A point on Earth.
 *
 * @param lat WGS84 latitude in degrees, from -90 to 90
 * @param lon WGS84 longitude in degrees, from -180 to 180
 */
public record Position(double lat, double lon) {

	/** Mean radius in metres that the engine measures with (Lucene's GeoUtils). */
	private static final double EARTH_MEAN_RADIUS = 6_371_008.7714;

	/**
	 * @throws IllegalArgumentException for a number that is no latitude or no longitude
	 */
	public Position {
		if (!(lat >= -90 && lat <= 90)) {
			throw new IllegalArgumentException("latitude out of range: " + lat);
		}
		if (!(lon >= -180 && lon <= 180)) {
			throw new IllegalArgumentException("longitude out of range: " + lon);
		}
	}

	/**
	 * Great-circle distance in metres on the mean sphere (haversine), the same that the
	 * engine sorts by; at most 0.56 % away from the WGS84 geodesic.
	 */
	public double metresTo(Position other) {
		double phi1 = Math.toRadians(this.lat);
		double phi2 = Math.toRadians(other.lat);
		double halfDeltaPhi = Math.sin((phi2 - phi1) / 2);
		double halfDeltaLambda = Math.sin(Math.toRadians(other.lon - this.lon) / 2);
		double h = halfDeltaPhi * halfDeltaPhi + Math.cos(phi1) * Math.cos(phi2) * halfDeltaLambda * halfDeltaLambda;
		return 2 * EARTH_MEAN_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
	}

	/** Rounded to two decimals, about 1 km: all we want to know of where a visitor is. */
	public Position blurred() {
		return new Position(Math.round(this.lat * 100) / 100.0, Math.round(this.lon * 100) / 100.0);
	}

}
