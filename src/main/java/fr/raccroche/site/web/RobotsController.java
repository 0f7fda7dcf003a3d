package fr.raccroche.site.web;

import fr.raccroche.site.PublicAddress;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/**
 * What robots may fetch: the pages, not the same data again nor every combination of
 * filters.
 */
@RestController
class RobotsController {

	private static final String RULES = """
			User-agent: *
			Disallow: /solutions.json
			Disallow: /solutions.geojson
			Disallow: /solutions.csv
			Disallow: /pistes.json
			Disallow: /pistes.csv
			Disallow: /carte/
			Disallow: /fond/
			Disallow: /solutions/*/rappel
			Disallow: /solutions/*/signaler
			Disallow: /rappels/
			Disallow: /signalements/
			Disallow: /geocodage/
			Disallow: /espace
			Disallow: /*vue=pro
			Disallow: /*apres=
			""";

	private final PublicAddress address;

	RobotsController(PublicAddress address) {
		this.address = address;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String rules(ServerWebExchange exchange) {
		return RULES + "\nSitemap: " + this.address.of("/sitemap.xml", exchange) + "\n";
	}

}
