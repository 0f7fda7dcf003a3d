package fr.raccroche.territory.query;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the geocoder.
 *
 * @param text as typed, not blank
 * @param complete whether the last word may be unfinished
 * @param near where the person is; null when not known
 * @param postcode only communes with that postal code; null for all
 * @param citycode only the commune with that INSEE code; null for all
 * @param limit answers wanted, at least 1
 */
public record PlaceRequest(String text, boolean complete, @Nullable Position near, @Nullable String postcode,
		@Nullable String citycode, int limit) {

	/** Typed words with nothing else said. */
	public static PlaceRequest of(String text, int limit) {
		return new PlaceRequest(text, true, null, null, null, limit);
	}

	/** Whether the filters let it through. */
	boolean accepts(Commune commune) {
		return (this.postcode == null || commune.postcodes().contains(this.postcode))
				&& (this.citycode == null || this.citycode.equals(commune.code())
						|| (!commune.type().current() && this.citycode.equals(commune.parent())));
	}

}
