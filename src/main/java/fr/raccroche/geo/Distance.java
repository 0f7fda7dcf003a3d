package fr.raccroche.geo;

/**
 * A length on the ground.
 *
 * @param metres not negative, finite
 */
public record Distance(double metres) implements Comparable<Distance> {

	/**
	 * @throws IllegalArgumentException for a negative or infinite length
	 */
	public Distance {
		if (!(metres >= 0) || Double.isInfinite(metres)) {
			throw new IllegalArgumentException("not a distance: " + metres);
		}
	}

	public static Distance ofKilometres(double kilometres) {
		return new Distance(kilometres * 1000);
	}

	public double kilometres() {
		return this.metres / 1000;
	}

	/** Whole metres, as the public contract gives them. */
	public long rounded() {
		return Math.round(this.metres);
	}

	@Override
	public int compareTo(Distance other) {
		return Double.compare(this.metres, other.metres);
	}

}
