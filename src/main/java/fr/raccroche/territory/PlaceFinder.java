package fr.raccroche.territory;

import java.util.List;
import java.util.Optional;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.Problem;
import fr.raccroche.territory.query.Geocoder;
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
			.<PlaceAnswer>map((place) -> new PlaceAnswer.Found(place, List.of()))
			.orElseGet(() -> new PlaceAnswer.Unknown(code, List.of())));
	}

	/**
	 * The place that typed words mean.
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Mono<PlaceAnswer> findByWords(String typed) {
		return this.geocoder.search(PlaceRequest.of(typed, LOOKED_AT))
			.flatMap((matches) -> matches.isEmpty() ? unknown(typed) : Mono.just(found(typed, matches)));
	}

	private Mono<PlaceAnswer> unknown(String typed) {
		return this.geocoder.suggest(typed).map((matches) -> new PlaceAnswer.Unknown(typed, places(matches)));
	}

	/** Namesakes may be meant too; when nothing has that name, everything found may. */
	private PlaceAnswer found(String typed, List<Match> matches) {
		boolean named = matches.stream().anyMatch((match) -> match.level().isTheName());
		List<Place> places = places(matches.stream()
			.filter((match) -> !named || match == matches.getFirst() || match.level().isTheName())
			.limit(OTHERS + 1)
			.toList());
		return places.isEmpty() ? new PlaceAnswer.Unknown(typed, List.of())
				: new PlaceAnswer.Found(places.getFirst(), places.subList(1, places.size()));
	}

	private List<Place> places(List<Match> matches) {
		return matches.stream().map(Match::commune).map(this.gazetteer::placeOf).flatMap(Optional::stream).toList();
	}

	/**
	 * The place of a device: its own position, with the nearest commune's code and name.
	 * @return unknown more than 50 km from any commune (150 km in Guyane)
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Mono<PlaceAnswer> findByPosition(Position position) {
		return Mono.fromSupplier(() -> {
			this.gazetteer.requireLoaded();
			return this.gazetteer.findNearest(position)
				.filter((nearest) -> this.positions.isInFrance(position))
				.flatMap(this.gazetteer::placeOf)
				.<PlaceAnswer>map((place) -> new PlaceAnswer.Found(place.at(position), List.of()))
				.orElseGet(() -> new PlaceAnswer.Unknown("%s,%s".formatted(position.lat(), position.lon()), List.of()));
		});
	}

}
