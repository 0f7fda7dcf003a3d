package fr.raccroche.search.web;

import java.util.function.BiFunction;

import fr.raccroche.search.Search;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchReader;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Site;
import fr.raccroche.site.Speech;
import reactor.core.publisher.Mono;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the page {@code /solutions} shows, for machines and spreadsheets: the same query,
 * the same page of results.
 */
@RestController
@CrossOrigin
class SolutionsData {

	static final String GEO_JSON = "application/geo+json";

	private final Site site;

	private final SearchReader reader;

	private final Search search;

	SolutionsData(Site site, SearchReader reader, Search search) {
		this.site = site;
		this.reader = reader;
		this.search = search;
	}

	@GetMapping("/solutions.json")
	Mono<ResponseEntity<ResultJson>> json(@RequestParam MultiValueMap<String, String> parameters) {
		return answer(parameters, MediaType.APPLICATION_JSON, ResultJson::of);
	}

	@GetMapping("/solutions.geojson")
	Mono<ResponseEntity<FeaturesJson>> geojson(@RequestParam MultiValueMap<String, String> parameters) {
		return answer(parameters, MediaType.parseMediaType(GEO_JSON), FeaturesJson::of);
	}

	@GetMapping("/solutions.csv")
	Mono<ResponseEntity<byte[]>> csv(@RequestParam MultiValueMap<String, String> parameters) {
		return answer(parameters, SolutionsCsv.TYPE, SolutionsCsv::of);
	}

	private <T> Mono<ResponseEntity<T>> answer(MultiValueMap<String, String> parameters, MediaType type,
			BiFunction<SearchResult, Speech, T> shape) {
		SearchForm form = SearchForm.of(parameters);
		return this.reader.read(form).flatMap(this.search::search).map((result) -> {
			HttpHeaders headers = new HttpHeaders();
			headers.setContentType(type);
			headers.setCacheControl("no-cache");
			if (result.criteria().professional()) {
				headers.set("X-Robots-Tag", "noindex");
			}
			if (type == SolutionsCsv.TYPE) {
				headers.setContentDisposition(ContentDisposition.attachment().filename("solutions.csv").build());
				addNext(headers, form, result);
			}
			return ResponseEntity.ok().headers(headers).body(shape.apply(result, this.site.data()));
		});
	}

	/** A table has no room for it: the next page is a header. */
	private static void addNext(HttpHeaders headers, SearchForm form, SearchResult result) {
		if (result.next() != null) {
			String query = form.with("apres", result.next()).query();
			headers.set(HttpHeaders.LINK, "</solutions.csv%s>; rel=\"next\"".formatted(query));
		}
	}

}
