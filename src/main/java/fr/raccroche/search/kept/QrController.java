package fr.raccroche.search.kept;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.Search;
import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.site.PublicAddress;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/**
 * From paper back to a solution's page.
 */
@RestController
class QrController {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private static final Duration KEPT = Duration.ofDays(1);

	private final Search search;

	private final PublicAddress addresses;

	QrController(Search search, PublicAddress addresses) {
		this.search = search;
		this.addresses = addresses;
	}

	/** The shortest address of the page: fewer modules, easier to read. */
	@GetMapping("/solutions/{id}/qr.svg")
	Mono<ResponseEntity<String>> code(@PathVariable String id, ServerWebExchange exchange) {
		return this.search.findById(id).map((answer) -> switch (answer) {
			case SolutionAnswer.Shown shown -> drawing(id, exchange);
			case SolutionAnswer.Suspended suspended -> drawing(id, exchange);
			case SolutionAnswer.Archived archived -> throw Problem.gone("Cette solution n'existe plus.");
			case SolutionAnswer.Missing missing ->
				throw Problem.notFound("Aucune solution publiée n'a l'identifiant « %s ».".formatted(id));
		});
	}

	/**
	 * Without an address of our own it names the host that was asked for: only who asked
	 * may keep that.
	 */
	private ResponseEntity<String> drawing(String id, ServerWebExchange exchange) {
		CacheControl cache = CacheControl.maxAge(KEPT);
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(this.addresses.fixed() ? cache.cachePublic() : cache.cachePrivate())
			.body(QrDrawing.of(this.addresses.of(SolutionAddress.ROOT + id, exchange)));
	}

}
