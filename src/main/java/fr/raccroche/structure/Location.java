package fr.raccroche.structure;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a structure is.
 *
 * @param commune INSEE code of a commune or municipal district of today
 * @param communeName its name
 * @param city INSEE code of the city when the commune is a municipal district
 * @param departement code of the département
 * @param academie slug of the académie
 * @param zone land that one does not leave by sea
 * @param address number and street
 * @param postcode postal code, five digits, CEDEX included
 * @param position WGS84 point
 * @param precision how good the point is, in the words of its source
 * @param doubt why the point is probably wrong, in French; null when nothing speaks
 * against it
 */
public record Location(String commune, String communeName, @Nullable String city, String departement, String academie,
		String zone, @Nullable String address, @Nullable String postcode, @Nullable Position position,
		@Nullable String precision, @Nullable String doubt) {

	public Location {
		if (position == null && doubt != null) {
			throw new IllegalArgumentException("a doubt about no position");
		}
	}

	/** Whether there is a point that nothing speaks against. */
	public boolean sound() {
		return this.position != null && this.doubt == null;
	}

	/** The same place with the point that another source knows. */
	Location withPointOf(Location other) {
		return new Location(this.commune, this.communeName, this.city, this.departement, this.academie, this.zone,
				this.address, this.postcode, other.position, other.precision, other.doubt);
	}

}
