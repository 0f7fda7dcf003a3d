package fr.raccroche.search.web;

import java.time.Duration;
import java.util.List;

import fr.raccroche.geo.Tile;
import fr.raccroche.platform.ContentTag;
import fr.raccroche.platform.Problem;
import fr.raccroche.search.MapPoint;
import fr.raccroche.search.Search;
import fr.raccroche.search.SearchCriteria;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchReader;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a map draws on a tile.
 */
@RestController
@CrossOrigin
class TileData {

	private static final CacheControl ONE_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final SearchReader reader;

	private final Search search;

	private final JsonMapper json;

	TileData(SearchReader reader, Search search, JsonMapper json) {
		this.reader = reader;
		this.search = search;
		this.json = json;
	}

	@GetMapping("/carte/{z}/{x}/{y}.json")
	Mono<ResponseEntity<byte[]>> tile(@PathVariable String z, @PathVariable String x, @PathVariable String y,
			@RequestParam MultiValueMap<String, String> parameters) {
		return Mono.defer(() -> {
			Tile tile = tile(z, x, y);
			SearchCriteria criteria = this.reader.readWithoutPlace(SearchForm.of(parameters));
			return this.search.draw(tile, criteria).map(this::answer);
		});
	}

	private static Tile tile(String z, String x, String y) {
		try {
			return Tile.parse(z, x, y);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badValue("z",
					"z, x, y : la tuile %s/%s/%s n'existe pas. z va de 0 à %d, x et y de 0 à 2^z - 1.".formatted(z, x,
							y, Tile.MAX_ZOOM));
		}
	}

	private ResponseEntity<byte[]> answer(List<MapPoint> points) {
		byte[] body = this.json.writeValueAsBytes(TileJson.of(points));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(SolutionsData.GEO_JSON))
			.cacheControl(ONE_MINUTE)
			// weak: the same tile may travel compressed or not
			.eTag("W/\"%s\"".formatted(ContentTag.of(body)))
			.body(body);
	}

}
