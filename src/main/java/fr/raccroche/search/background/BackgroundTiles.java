package fr.raccroche.search.background;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.raccroche.geo.Tile;
import fr.raccroche.platform.ContentTag;
import fr.raccroche.platform.Problem;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where browsers fetch the image under the maps.
 */
@RestController
class BackgroundTiles {

	private static final CacheControl A_WEEK = CacheControl.maxAge(Duration.ofDays(7)).cachePublic();

	private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Background background;

	BackgroundTiles(Background background) {
		this.background = background;
	}

	@GetMapping("/fond/{z}/{x}/{y}.png")
	Mono<ResponseEntity<byte[]>> tile(@PathVariable String z, @PathVariable String x, @PathVariable String y) {
		return Mono.defer(() -> this.background.find(tileOf(z, x, y)))
			.map(BackgroundTiles::answer)
			.defaultIfEmpty(ResponseEntity.notFound().cacheControl(AN_HOUR).build());
	}

	private static Tile tileOf(String z, String x, String y) {
		try {
			return Tile.parse(z, x, y);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.notFound("Cette tuile n'existe pas.");
		}
	}

	private static ResponseEntity<byte[]> answer(byte[] content) {
		return ResponseEntity.ok()
			.contentType(TileImage.of(content).orElseThrow().type())
			.cacheControl(A_WEEK)
			.eTag(ContentTag.of(content))
			.body(content);
	}

	/** What maps must know of it before they begin. */
	@GetMapping("/fond.json")
	ResponseEntity<TileJson> description() {
		return ResponseEntity.ok()
			.cacheControl(AN_HOUR)
			.body(this.background.source().map(TileJson::of).orElse(TileJson.NONE));
	}

	/**
	 * A TileJSON 3.0 document; no tiles means the embedded basemap alone.
	 *
	 * @param tiles address of a tile, as a template
	 * @param attribution whom the images are from, as text
	 * @param attributionUrl the page that says more
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record TileJson(String tilejson, List<String> tiles, @Nullable String attribution,
			@JsonProperty("attribution_url") @Nullable String attributionUrl, @Nullable Integer maxzoom) {

		static final TileJson NONE = new TileJson("3.0.0", List.of(), null, null, null);

		static TileJson of(TileSource source) {
			return new TileJson("3.0.0", List.of("/fond/{z}/{x}/{y}.png"), source.attribution(),
					source.attributionUrl(), source.maxZoom());
		}

	}

}
