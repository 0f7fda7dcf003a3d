package fr.raccroche.site.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

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
			Disallow: /solutions/*/rappel
			Disallow: /solutions/*/signaler
			Disallow: /rappels/
			Disallow: /signalements/
			Disallow: /geocodage/
			Disallow: /*vue=pro
			Disallow: /*apres=
			""";

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String rules() {
		return RULES;
	}

}
