package fr.raccroche.search.web;

import java.util.Map;
import java.util.Optional;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.Search;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchReader;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page of results. A bad value gives the same page, with the form still filled.
 */
@Controller
class ResultsController {

	private final Site site;

	private final SearchReader reader;

	private final Search search;

	ResultsController(Site site, SearchReader reader, Search search) {
		this.site = site;
		this.reader = reader;
		this.search = search;
	}

	@GetMapping("/solutions")
	Mono<Rendering> results(@RequestParam MultiValueMap<String, String> parameters, Language language) {
		SearchForm form = SearchForm.of(parameters);
		return this.reader.read(form)
			.flatMap(this.search::search)
			.map((result) -> found(form, result, language))
			.onErrorResume(Problem.class, (problem) -> refused(form, problem, language));
	}

	private Rendering found(SearchForm form, SearchResult result, Language language) {
		ResultsHeading heading = new ResultsHeading(form, result, this.site.speech(language));
		Page page = page(language, heading.title(), form, result.place());
		return rendering(HttpStatus.OK, new ResultsPage(page, form, heading.title(), result, null, result.place()));
	}

	private Mono<Rendering> refused(SearchForm form, Problem problem, Language language) {
		if (problem.status() != HttpStatus.BAD_REQUEST) {
			return Mono.error(problem);
		}
		Refusal refusal = Refusal.of(problem, form, page(language, "", form, null));
		Page page = page(language, refusal.heading(), form, null).notIndexed();
		return this.reader.place(form)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((place) -> rendering(HttpStatus.BAD_REQUEST,
					new ResultsPage(page, form, refusal.heading(), null, refusal, place.orElse(null))));
	}

	private Page page(Language language, String title, SearchForm form, @Nullable Place place) {
		Page page = this.site.page(language, title)
			.at("/solutions" + WayBack.shared(form, place).query())
			.styledBy("css/map.css")
			.behavingAs("js/commune-field.js", "js/near-me.js", "js/short-address.js", "js/map-later.js",
					"js/live-results.js", "js/listen.js");
		return form.professional() ? page.notIndexed().behavingAs("js/kept-ticks.js") : page;
	}

	private static Rendering rendering(HttpStatus status, ResultsPage page) {
		return Rendering.view("search/results").model(Map.of("page", page)).status(status).build();
	}

}
