package fr.raccroche.geo;

/**
 * A square of the web-mercator pyramid, as web maps count them: (0, 0) is north-west.
 *
 * @param z zoom, from 0 (the world) to 18
 * @param x column, from 0 to 2^z - 1
 * @param y row, from 0 to 2^z - 1
 */
public record Tile(int z, int x, int y) {

	/** The deepest zoom we answer. */
	public static final int MAX_ZOOM = 18;

	/**
	 * @throws IllegalArgumentException for a tile that does not exist
	 */
	public Tile {
		if (z < 0 || z > MAX_ZOOM) {
			throw new IllegalArgumentException("zoom out of range: " + z);
		}
		int side = 1 << z;
		if (x < 0 || x >= side || y < 0 || y >= side) {
			throw new IllegalArgumentException("no such tile: " + z + "/" + x + "/" + y);
		}
	}

	/**
	 * The tile of an address or a file name.
	 * @throws IllegalArgumentException for a tile that does not exist, or no number
	 */
	public static Tile parse(String z, String x, String y) {
		return new Tile(Integer.parseInt(z), Integer.parseInt(x), Integer.parseInt(y));
	}

	/** The tile's edges in degrees. */
	public BoundingBox bounds() {
		int side = 1 << this.z;
		return new BoundingBox(lon(this.x, side), lat(this.y + 1, side), lon(this.x + 1, side), lat(this.y, side));
	}

	private static double lon(int x, int side) {
		return x * 360.0 / side - 180;
	}

	private static double lat(int y, int side) {
		return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * y / side))));
	}

}
