package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The territories a place belongs to, as the index names them.
 */
@Component
class ServedTerritories {

	private final Gazetteer gazetteer;

	ServedTerritories(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	List<String> of(@Nullable Place place) {
		if (place == null) {
			return List.of();
		}
		List<String> keys = new ArrayList<>(List.of("commune:" + place.code(), "departement:" + place.departement(),
				"academie:" + place.academie(), "france"));
		// what serves a city serves its districts
		this.gazetteer.findByCode(place.code())
			.map(Commune::parent)
			.ifPresent((parent) -> keys.add("commune:" + parent));
		return keys;
	}

}
