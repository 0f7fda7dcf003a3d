package fr.raccroche.territory;

import fr.raccroche.geo.Position;

/**
 * The Lambert conformal conic with two standard parallels on GRS80, from the formulas of
 * IGN's note NT/G 71, written for the tests so that GeoTools is compared with something
 * else.
 *
 * @param lat0 latitude of origin, degrees
 * @param lat1 first standard parallel, degrees
 * @param lat2 second standard parallel, degrees
 * @param x0 false easting, metres
 * @param y0 false northing, metres
 */
record LambertConic(double lat0, double lat1, double lat2, double x0, double y0) {

	static final LambertConic LAMBERT_93 = new LambertConic(46.5, 49, 44, 700_000, 6_600_000);

	private static final double A = 6_378_137;

	private static final double F = 1 / 298.257222101;

	private static final double E = Math.sqrt(F * (2 - F));

	private static final double LON0 = Math.toRadians(3);

	/** The nine zones of EPSG 3942 to 3950, named by their parallel. */
	static LambertConic zone(int parallel) {
		return new LambertConic(parallel, parallel - 0.75, parallel + 0.75, 1_700_000,
				(parallel - 41) * 1_000_000 + 200_000);
	}

	/** Easting and northing in metres. */
	double[] project(Position position) {
		double n = Math
			.log(normal(this.lat2) * Math.cos(Math.toRadians(this.lat2))
					/ (normal(this.lat1) * Math.cos(Math.toRadians(this.lat1))))
				/ (isometric(this.lat1) - isometric(this.lat2));
		double c = normal(this.lat1) * Math.cos(Math.toRadians(this.lat1)) / n * Math.exp(n * isometric(this.lat1));
		double radius = c * Math.exp(-n * isometric(position.lat()));
		double angle = n * (Math.toRadians(position.lon()) - LON0);
		double origin = c * Math.exp(-n * isometric(this.lat0));
		return new double[] { this.x0 + radius * Math.sin(angle), this.y0 + origin - radius * Math.cos(angle) };
	}

	private static double normal(double lat) {
		double sin = Math.sin(Math.toRadians(lat));
		return A / Math.sqrt(1 - E * E * sin * sin);
	}

	private static double isometric(double lat) {
		double phi = Math.toRadians(lat);
		double sin = E * Math.sin(phi);
		return Math.log(Math.tan(Math.PI / 4 + phi / 2) * Math.pow((1 - sin) / (1 + sin), E / 2));
	}

}
