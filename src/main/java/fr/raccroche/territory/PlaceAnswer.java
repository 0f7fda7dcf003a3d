package fr.raccroche.territory;

import java.util.List;

/**
 * What became of the words or codes that should name a place.
 */
public sealed interface PlaceAnswer {

	/**
	 * A place.
	 *
	 * @param place the best
	 * @param others what else may have been meant, best first
	 */
	record Found(Place place, List<Place> others) implements PlaceAnswer {
	}

	/**
	 * No place of that name.
	 *
	 * @param typed what was asked
	 * @param suggestions what comes nearest, best first; may be empty
	 */
	record Unknown(String typed, List<Place> suggestions) implements PlaceAnswer {
	}

}
