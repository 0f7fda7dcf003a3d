package fr.raccroche.territory;

import fr.raccroche.geo.Position;
import reactor.core.publisher.Mono;

/**
 * From a code, typed words or a device position to a place.
 */
public interface PlaceFinder {

	/** The place of an INSEE code. */
	Mono<PlaceAnswer> findByCode(String code);

	/** The place that typed words mean. */
	Mono<PlaceAnswer> findByWords(String typed);

	/**
	 * The place of a device.
	 * @return unknown when it is nowhere near France
	 */
	Mono<PlaceAnswer> findByPosition(Position position);

}
