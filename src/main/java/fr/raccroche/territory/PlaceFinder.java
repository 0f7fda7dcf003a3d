package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.Problem;
import fr.raccroche.territory.query.Geocoder;
import fr.raccroche.territory.query.Level;
import fr.raccroche.territory.query.Match;
import fr.raccroche.territory.query.PlaceRequest;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * From a code, typed words or a device position to a place.
 */
@Component
public class PlaceFinder {

	/** What else may have been meant, at most. */
	private static final int OTHERS = 12;

	/** Namesakes stand behind better known places whose names only begin so. */
	private static final int LOOKED_AT = 50;

	/** So many times fewer inhabitants than the first: not worth offering. */
	private static final int LESS_KNOWN = 20;

	private final Gazetteer gazetteer;

	private final Geocoder geocoder;

	private final PositionCheck positions;

	PlaceFinder(Gazetteer gazetteer, Geocoder geocoder, PositionCheck positions) {
		this.gazetteer = gazetteer;
		this.geocoder = geocoder;
		this.positions = positions;
	}

	/**
	 * The place of an INSEE code; a former commune's leads to the one of today.
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Mono<PlaceAnswer> findByCode(String code) {
		return Mono.fromSupplier(() -> this.gazetteer.findPlace(code)
			.<PlaceAnswer>map(PlaceAnswer.Found::only)
			.orElseGet(() -> new PlaceAnswer.Unknown(code, List.of())));
	}

	/**
	 * The place that words mean, typed to their end.
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Mono<PlaceAnswer> findByWords(String typed) {
		return this.geocoder.search(PlaceRequest.sent(typed, LOOKED_AT))
			.flatMap((matches) -> matches.isEmpty() ? unknown(typed) : Mono.just(found(typed, matches)));
	}

	private Mono<PlaceAnswer> unknown(String typed) {
		return this.geocoder.suggest(typed).map((matches) -> new PlaceAnswer.Unknown(typed, places(matches)));
	}

	/**
	 * Namesakes may be meant too, and well-known places whose names begin so; when
	 * nothing has that name, everything found may.
	 */
	private PlaceAnswer found(String typed, List<Match> matches) {
		Match first = matches.getFirst();
		boolean named = matches.stream().anyMatch((match) -> match.level().isTheName());
		List<Match> meant = new ArrayList<>(
				matches.stream().filter((match) -> !named || match == first || match.level().isTheName()).toList());
		matches.stream()
			.filter((match) -> !meant.contains(match) && match.level() == Level.FIRST_WORDS)
			.filter((match) -> population(match) * LESS_KNOWN >= population(first))
			.forEach(meant::add);
		List<Place> places = places(meant.stream().limit(OTHERS + 1).toList());
		return places.isEmpty() ? new PlaceAnswer.Unknown(typed, List.of()) : new PlaceAnswer.Found(places.getFirst(),
				places.subList(1, places.size()), first.level().isAsTyped() ? null : typed);
	}

	private static long population(Match match) {
		return Objects.requireNonNullElse(match.commune().population(), 0);
	}

	private List<Place> places(List<Match> matches) {
		return matches.stream().map(Match::commune).map(this.gazetteer::placeOf).flatMap(Optional::stream).toList();
	}

	/**
	 * The place of a device: its own position, with the nearest commune's code and name.
	 * @return unknown more than 75 km from any commune (150 km in Guyane)
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Mono<PlaceAnswer> findByPosition(Position position) {
		return Mono.fromSupplier(() -> {
			this.gazetteer.requireLoaded();
			return this.gazetteer.findNearest(position)
				.filter((nearest) -> this.positions.isNearFrance(position))
				.flatMap(this.gazetteer::placeOf)
				.<PlaceAnswer>map((place) -> PlaceAnswer.Found.only(place.at(position)))
				.orElseGet(() -> new PlaceAnswer.Unknown("%s,%s".formatted(position.lat(), position.lon()), List.of()));
		});
	}

}
