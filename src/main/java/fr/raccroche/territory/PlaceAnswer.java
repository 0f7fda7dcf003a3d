package fr.raccroche.territory;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What became of the words or codes that should name a place.
 */
public sealed interface PlaceAnswer {

	/**
	 * A place.
	 *
	 * @param place the best
	 * @param others what else may have been meant, best first
	 * @param corrected what was typed, when no name holds it as it is; null otherwise
	 */
	record Found(Place place, List<Place> others, @Nullable String corrected) implements PlaceAnswer {

		/** As it was typed, and nothing else. */
		static Found only(Place place) {
			return new Found(place, List.of(), null);
		}

		/** Whether the commune of that code may have been meant. */
		boolean mayBe(String code) {
			return Stream.concat(Stream.of(this.place), this.others.stream())
				.anyMatch((meant) -> meant.code().equals(code));
		}

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
