package fr.raccroche.search.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.Listed;
import fr.raccroche.search.Search;
import fr.raccroche.site.Language;
import fr.raccroche.site.PublicAddress;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/**
 * What search engines may visit, as https://www.sitemaps.org/protocol.html asks: a file
 * for our own pages and one a département, so that none passes 50,000 addresses.
 */
@RestController
class SitemapController {

	private static final String OWN = "pages";

	/** What has no place of its own. */
	private static final String ANYWHERE = "partout";

	private static final List<String> PAGES = List.of("/", "/solutions", "/questions", "/a-qui-parler", "/reseaux",
			"/familles", "/professionnels", "/aide", "/accessibilite", "/donnees-personnelles", "/mentions-legales");

	private static final CacheControl ONE_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Search search;

	private final NetworkAddresses networks;

	private final PublicAddress address;

	SitemapController(Search search, NetworkAddresses networks, PublicAddress address) {
		this.networks = networks;
		this.search = search;
		this.address = address;
	}

	@GetMapping("/sitemap.xml")
	Mono<ResponseEntity<byte[]>> index(ServerWebExchange exchange) {
		return this.search.listDepartements().map((departements) -> {
			Stream<String> files = Stream.concat(Stream.of(OWN, ANYWHERE), departements.stream());
			return answer(
					SitemapXml.ofFiles(files.map((name) -> this.address.of("/sitemap/" + name + ".xml", exchange))));
		});
	}

	@GetMapping("/sitemap/{name}.xml")
	Mono<ResponseEntity<byte[]>> file(@PathVariable String name, ServerWebExchange exchange) {
		Flux<Listed> pages = name.equals(OWN) ? own() : solutions(name);
		return pages.map((page) -> new Listed(this.address.of(page.url(), exchange), page.changedAt()))
			.collectList()
			.map((listed) -> answer(SitemapXml.ofPages(listed)));
	}

	private Flux<Listed> solutions(String name) {
		if (name.equals(ANYWHERE)) {
			return this.search.listAll(null);
		}
		return this.search.listDepartements()
			.filter((departements) -> departements.contains(name))
			.switchIfEmpty(Mono.error(() -> Problem.notFound("Il n'y a rien à visiter sous « %s ».".formatted(name))))
			.flatMapMany((departements) -> this.search.listAll(name));
	}

	/** The essential ones in every language, all of them in two. */
	private Flux<Listed> own() {
		return this.networks.list()
			.map((networks) -> Stream.concat(PAGES.stream(), networks.stream()).toList())
			.flatMapIterable((paths) -> Stream.of(Language.values())
				.flatMap((language) -> paths.stream().filter(language::speaks).map((path) -> language.prefix() + path))
				.map((path) -> new Listed(path, null))
				.toList());
	}

	private static ResponseEntity<byte[]> answer(String xml) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.cacheControl(ONE_HOUR)
			.body(xml.getBytes(StandardCharsets.UTF_8));
	}

}
