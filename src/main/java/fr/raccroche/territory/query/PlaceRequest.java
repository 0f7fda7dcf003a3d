package fr.raccroche.territory.query;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the geocoder.
 *
 * @param text as typed, not blank
 * @param typing whether the last word may be unfinished
 * @param near where the person is; null when not known
 * @param postcode only communes with that postal code; null for all
 * @param citycode only the commune with that INSEE code; null for all
 * @param limit answers wanted, at least 1
 */
public record PlaceRequest(String text, Typing typing, @Nullable Position near, @Nullable String postcode,
		@Nullable String citycode, int limit) {

	/** How far the person is with the words. */
	public enum Typing {

		/** Still at it: names that begin so are as good as any. */
		GOING_ON,
		/**
		 * Sent: a name that only begins so is less likely than one with a letter wrong.
		 */
		DONE,
		/** Whole words: names that only begin so are not asked for. */
		WHOLE_WORDS

	}

	/** Words that are being typed, with nothing else said. */
	public static PlaceRequest of(String text, int limit) {
		return new PlaceRequest(text, Typing.GOING_ON, null, null, null, limit);
	}

	/** Words that were sent, with nothing else said. */
	public static PlaceRequest sent(String text, int limit) {
		return new PlaceRequest(text, Typing.DONE, null, null, null, limit);
	}

	/** Whether names that only begin so may be meant. */
	boolean mayBeBegun() {
		return this.typing != Typing.WHOLE_WORDS;
	}

	/** Whether the last word is being typed. */
	boolean goingOn() {
		return this.typing == Typing.GOING_ON;
	}

	/** Whether the filters let it through. */
	boolean accepts(Commune commune) {
		return (this.postcode == null || commune.postcodes().contains(this.postcode))
				&& (this.citycode == null || this.citycode.equals(commune.code())
						|| (!commune.type().current() && this.citycode.equals(commune.parent())));
	}

}
