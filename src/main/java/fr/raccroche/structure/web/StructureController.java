package fr.raccroche.structure.web;

import java.util.Optional;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.platform.Cursor;
import fr.raccroche.platform.Params;
import fr.raccroche.platform.Problem;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.StructureCriteria;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.StructureSearch;
import fr.raccroche.structure.Structures;
import fr.raccroche.structure.query.StructureQuery;
import fr.raccroche.territory.Academie;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Place;
import fr.raccroche.territory.PlaceAnswer;
import fr.raccroche.territory.PlaceFinder;
import fr.raccroche.territory.PlaceParams;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/**
 * {@code GET /structures.json} and {@code /structures/{id}.json}; see
 * {@code src/docs/formats/structures.md}.
 */
@RestController
class StructureController {

	private static final int MOST = 100;

	private static final int USUAL = 20;

	private static final int LONGEST_ID = 64;

	private final PlaceFinder places;

	private final Gazetteer gazetteer;

	private final StructureSearch search;

	private final Structures structures;

	StructureController(PlaceFinder places, Gazetteer gazetteer, StructureSearch search, Structures structures) {
		this.structures = structures;
		this.places = places;
		this.gazetteer = gazetteer;
		this.search = search;
	}

	@GetMapping(path = "/structures.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<ResponseEntity<StructureAnswer>> list(ServerWebExchange exchange) {
		Params params = new Params(exchange.getRequest().getQueryParams());
		return PlaceParams.find(params, this.places)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((place) -> list(params, place.orElse(null)))
			.map(StructureController::fresh);
	}

	@GetMapping(path = "/structures/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<ResponseEntity<StructureAnswer.Item>> one(@PathVariable String id) {
		return Mono.just(id)
			.filter((name) -> name.length() <= LONGEST_ID)
			.flatMap(this.structures::find)
			.map((structure) -> {
				if (structure.life() == Life.CLOSED) {
					throw Problem.gone("Cet établissement est fermé : « %s ».".formatted(structure.identity().name()));
				}
				return fresh(StructureAnswer.Item.of(new StructureSearch.Found(structure, null)));
			})
			.switchIfEmpty(
					Mono.error(() -> Problem.notFound("Aucun établissement n'a l'identifiant « %s ».".formatted(id))));
	}

	/** Asked about each time, as the lists of solutions are. */
	private static <T> ResponseEntity<T> fresh(T answer) {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(answer);
	}

	private Mono<StructureAnswer> list(Params params, PlaceAnswer.@Nullable Found found) {
		StructureCriteria criteria = criteria(params, (found != null) ? found.place() : null);
		int size = params.integer("limite", 1, MOST).orElse(USUAL);
		Cursor after = params.text(Cursor.PARAMETER)
			.map((word) -> Cursor.decode(word, StructureQuery.orderKinds(criteria)))
			.orElse(null);
		return this.search.find(criteria, size, after)
			.map((page) -> StructureAnswer.of(page, found, criteria.radius()));
	}

	private StructureCriteria criteria(Params params, @Nullable Place place) {
		Optional<Integer> radius = params.integer("rayon", 1, StructureCriteria.LARGEST_RADIUS);
		if (radius.isPresent() && place == null) {
			throw Problem.badValue("rayon", "rayon : il faut aussi un lieu (commune, lieu, ou lat et lon).");
		}
		boolean byDevice = params.has("lat") && !params.has("commune");
		BoundingBox box = PlaceParams.box(params).orElse(null);
		return new StructureCriteria(place, !byDevice, radius.orElse(StructureCriteria.DEFAULT_RADIUS), box,
				params.words("q").orElse(null), params.codes("nature", Nature::find, Nature.codes()),
				params
					.code("academie", this.gazetteer::findAcademie,
							this.gazetteer.listAcademies().stream().map(Academie::slug).toList())
					.map(Academie::slug)
					.orElse(null),
				params.toggle("autocomplete").orElse(false));
	}

}
