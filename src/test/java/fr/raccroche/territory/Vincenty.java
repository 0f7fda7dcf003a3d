package fr.raccroche.territory;

import fr.raccroche.geo.Position;

/**
 * Vincenty's inverse formula on WGS84 (Survey Review XXIII, 176, 1975), written for the
 * tests so that distances are compared with something else than the library that makes
 * them. Good to half a millimetre for points that are not nearly antipodal.
 */
final class Vincenty {

	private static final double A = 6_378_137;

	private static final double F = 1 / 298.257223563;

	private static final double B = A * (1 - F);

	private Vincenty() {
	}

	static double metres(Position from, Position to) {
		double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(from.lat())));
		double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(to.lat())));
		double difference = Math.toRadians(to.lon() - from.lon());
		double lambda = difference;
		for (int i = 0; i < 200; i++) {
			double sinSigma = Math.hypot(Math.cos(u2) * Math.sin(lambda),
					Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
			if (sinSigma == 0) {
				return 0;
			}
			double cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
			double sigma = Math.atan2(sinSigma, cosSigma);
			double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
			double cos2Alpha = 1 - sinAlpha * sinAlpha;
			double cosMiddle = (cos2Alpha == 0) ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
			double c = F / 16 * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
			double next = difference + (1 - c) * F * sinAlpha
					* (sigma + c * sinSigma * (cosMiddle + c * cosSigma * (2 * cosMiddle * cosMiddle - 1)));
			if (Math.abs(next - lambda) < 1e-13) {
				return length(cos2Alpha, sigma, sinSigma, cosSigma, cosMiddle);
			}
			lambda = next;
		}
		throw new IllegalArgumentException("nearly antipodal");
	}

	private static double length(double cos2Alpha, double sigma, double sinSigma, double cosSigma, double cosMiddle) {
		double u = cos2Alpha * (A * A - B * B) / (B * B);
		double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
		double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
		double correction = b * sinSigma * (cosMiddle + b / 4 * (cosSigma * (-1 + 2 * cosMiddle * cosMiddle)
				- b / 6 * cosMiddle * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cosMiddle * cosMiddle)));
		return B * a * (sigma - correction);
	}

}
