package fr.raccroche.structure.web;

import java.util.List;

import fr.raccroche.geo.Position;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.StructureSearch;
import fr.raccroche.territory.Place;
import fr.raccroche.territory.PlaceAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /structures.json} answers; the names are the public contract's.
 *
 * @param total how many fit, on all pages
 * @param lieu where from
 * @param autresLieux what else the typed place may have meant
 * @param rayon kilometres around the place
 * @param items in order
 * @param suite what {@code apres} takes for the next page
 */
record StructureAnswer(long total, @Nullable PlaceView lieu, List<PlaceView> autresLieux, @Nullable Integer rayon,
		List<Item> items, @Nullable String suite) {

	static StructureAnswer of(StructureSearch.Page page, PlaceAnswer.@Nullable Found place, int radius) {
		return new StructureAnswer(page.total(), (place != null) ? PlaceView.of(place.place()) : null,
				(place != null) ? place.others().stream().map(PlaceView::of).toList() : List.of(),
				(place != null) ? radius : null, page.hits().stream().map(Item::of).toList(),
				(page.next() != null) ? page.next().encode() : null);
	}

	/** A place. */
	record PlaceView(String code, String nom, double lat, double lon, boolean approximatif) {

		static PlaceView of(Place place) {
			return new PlaceView(place.code(), place.name(), place.position().lat(), place.position().lon(),
					place.approximate());
		}

	}

	/** A commune. */
	record CommuneView(String code, String nom) {
	}

	/** A structure. */
	record Item(String id, String nom, Nature nature, List<Nature> natures, CommuneView commune,
			@Nullable String adresse, String academie, @Nullable Double lat, @Nullable Double lon,
			@Nullable Long distance, @Nullable String precision, boolean douteux) {

		static Item of(StructureSearch.Found found) {
			Structure structure = found.structure();
			Location location = structure.location();
			Position position = location.position();
			Double metres = found.metres();
			return new Item(structure.id(), structure.identity().name(), structure.identity().natures().getFirst(),
					structure.identity().natures(), new CommuneView(location.commune(), location.communeName()),
					location.address(), location.academie(), (position != null) ? position.lat() : null,
					(position != null) ? position.lon() : null, (metres != null) ? Math.round(metres) : null,
					location.precision(), location.doubt() != null);
		}

	}

}
