package fr.raccroche.search.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchReader;
import fr.raccroche.platform.Problem;
import fr.raccroche.search.Person;
import fr.raccroche.search.Search;
import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.solution.Solution;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.util.MultiValueMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page of one solution.
 */
@Controller
class SolutionController {

	private final Site site;

	private final SearchReader reader;

	private final Search search;

	private final NetworkAddresses networks;

	SolutionController(Site site, SearchReader reader, Search search, NetworkAddresses networks) {
		this.networks = networks;
		this.reader = reader;
		this.site = site;
		this.search = search;
	}

	@GetMapping("/solutions/{name}")
	Mono<Rendering> solution(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters,
			Language language) {
		SearchForm from = SearchForm.of(parameters);
		Person person = this.reader.person(from);
		return this.search.findByAddress(name, person).flatMap((answer) -> switch (answer) {
			case SolutionAnswer.Shown shown -> shown(shown.summary(), name, new Looking(person, from), language);
			case SolutionAnswer.Archived archived -> Mono.just(archived(archived, language));
			case SolutionAnswer.Suspended suspended -> Mono.just(suspended(suspended, language));
			case SolutionAnswer.Missing missing ->
				Mono.error(Problem.notFound("On ne trouve pas cette solution. Elle a peut-être changé d'adresse."));
		});
	}

	private Mono<Rendering> shown(Summary summary, String name, Looking who, Language language) {
		if (!summary.url().endsWith("/" + name)) {
			return Mono.just(moved(language.prefix() + summary.url() + who.from().query()));
		}
		return Mono
			.zip(this.search.listSimilar(summary.solution(), who.person()),
					this.networks.address(summary.solution().provider().network()).defaultIfEmpty(""))
			.map((both) -> page(summary, both.getT1(), who.from(), language, both.getT2()));
	}

	private static Rendering moved(String url) {
		return Rendering.redirectTo(url).status(HttpStatus.MOVED_PERMANENTLY).contextRelative(false).build();
	}

	private Rendering page(Summary summary, List<Summary> similar, SearchForm from, Language language, String network) {
		boolean indexed = summary.toldTo(Voice.of(from.professional())).indexed();
		Page page = this.site.page(language, summary.solution().title())
			.describedAs(summary.solution().summary())
			.at(summary.url())
			.styledBy("css/map.css")
			.behavingAs("js/map-later.js", "js/route.js", "js/share.js", "js/listen.js");
		SolutionPage model = new SolutionPage(indexed ? page : page.notIndexed(), summary,
				Card.listOf(page, similar, from.query()), WayBack.of(from).orElse(null),
				network.isEmpty() ? null : page.href(network));
		Rendering.Builder<?> rendering = Rendering.view("search/solution").model(Map.of("page", model));
		return (indexed ? rendering : rendering.header("X-Robots-Tag", "noindex")).build();
	}

	private Rendering archived(SolutionAnswer.Archived archived, Language language) {
		return absent(HttpStatus.GONE, archived.solution(), archived.replacements(), language);
	}

	private Rendering suspended(SolutionAnswer.Suspended suspended, Language language) {
		return absent(HttpStatus.OK, suspended.solution(), suspended.similar(), language);
	}

	private Rendering absent(HttpStatus status, Solution solution, List<Summary> others, Language language) {
		Page page = this.site.page(language, solution.title()).at(SolutionAddress.of(solution)).notIndexed();
		AbsentPage model = new AbsentPage(page, solution, status == HttpStatus.GONE, Card.listOf(page, others));
		Rendering.Builder<?> rendering = Rendering.view("search/absent").model(Map.of("page", model)).status(status);
		// as every other answer that something is not there
		return (status == HttpStatus.GONE ? rendering.header(HttpHeaders.CACHE_CONTROL, "no-store") : rendering)
			.build();
	}

	/**
	 * Who looks, and from where.
	 *
	 * @param person what they said of themselves
	 * @param from the search that led here
	 */
	private record Looking(Person person, SearchForm from) {
	}

}
