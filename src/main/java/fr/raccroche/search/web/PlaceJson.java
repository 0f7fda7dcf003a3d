package fr.raccroche.search.web;

import fr.raccroche.territory.Place;

/**
 * A place of the contract: {@code lieu}.
 *
 * @param code INSEE code
 * @param nom name of the commune
 * @param libelle name and département
 * @param lat WGS84 degrees
 * @param lon WGS84 degrees
 * @param approximatif whether the position is only near it
 */
record PlaceJson(String code, String nom, String libelle, double lat, double lon, boolean approximatif) {

	static PlaceJson of(Place place) {
		return new PlaceJson(place.code(), place.name(), place.label(), place.position().lat(), place.position().lon(),
				place.approximate());
	}

}
