package fr.raccroche.geo;

/**
 * A rectangle of longitudes and latitudes that does not cross the antimeridian.
 *
 * @param minLon western edge, WGS84 degrees
 * @param minLat southern edge, WGS84 degrees
 * @param maxLon eastern edge, WGS84 degrees
 * @param maxLat northern edge, WGS84 degrees
 */
public record BoundingBox(double minLon, double minLat, double maxLon, double maxLat) {

	/**
	 * @throws IllegalArgumentException for impossible coordinates or edges in disorder
	 */
	public BoundingBox {
		new Position(minLat, minLon);
		new Position(maxLat, maxLon);
		if (minLon > maxLon || minLat > maxLat) {
			throw new IllegalArgumentException("edges in disorder: expected minLon,minLat,maxLon,maxLat");
		}
	}

	public boolean contains(Position position) {
		return position.lon() >= this.minLon && position.lon() <= this.maxLon && position.lat() >= this.minLat
				&& position.lat() <= this.maxLat;
	}

	public Position centre() {
		return new Position((this.minLat + this.maxLat) / 2, (this.minLon + this.maxLon) / 2);
	}

}
