package fr.raccroche.search;

import java.util.Map;

import fr.raccroche.search.web.Card;
import fr.raccroche.search.web.SolutionPage;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.solution.Solution;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The public page of a solution that is not public yet.
 */
@Component
public class SolutionPreview {

	private final Search search;

	private final Site site;

	SolutionPreview(Search search, Site site) {
		this.search = search;
		this.site = site;
	}

	/** Exactly what the public would see, but for search engines. */
	public Mono<Rendering.Builder<?>> show(Solution solution) {
		Summary summary = this.search.show(solution);
		Page page = this.site.page(Language.FR, solution.title())
			.notIndexed()
			.styledBy("css/map.css")
			.behavingAs("js/map-later.js", "js/route.js", "js/listen.js");
		return this.search.listSimilar(solution, Person.UNKNOWN)
			.map((similar) -> Rendering.view("search/solution")
				.model(Map.of("page", new SolutionPage(page, summary, Card.listOf(page, similar, ""), null))));
	}

}
