package fr.raccroche.search.advisers;

import java.util.List;
import java.util.Map;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.Advice;
import fr.raccroche.search.Search;
import fr.raccroche.search.SearchCriteria;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchReader;
import fr.raccroche.search.networks.CommuneContacts;
import fr.raccroche.search.networks.ContactCard;
import fr.raccroche.search.web.Refusal;
import fr.raccroche.search.web.WayBack;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.territory.Place;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * "À qui parler près de chez moi ?" A place that is not known gives the same page, with
 * the form still filled.
 */
@Controller
class AdvisersController {

	static final String PATH = "/a-qui-parler";

	/** Where, and for whom: nothing else is asked here. */
	private static final List<String> PARAMETERS = List.of("commune", "lieu", "lat", "lon", "age", "handicap");

	private final Site site;

	private final SearchReader reader;

	private final Search search;

	private final CommuneContacts contacts;

	AdvisersController(Site site, SearchReader reader, Search search, CommuneContacts contacts) {
		this.contacts = contacts;
		this.site = site;
		this.reader = reader;
		this.search = search;
	}

	@GetMapping(PATH)
	Mono<Rendering> advisers(@RequestParam MultiValueMap<String, String> parameters, Language language) {
		SearchForm form = SearchForm.of(parameters).only(PARAMETERS);
		return this.reader.read(form)
			.flatMap((criteria) -> advisers(form, criteria, language))
			.onErrorResume(Problem.class, (problem) -> refused(form, problem, language));
	}

	private Mono<Rendering> advisers(SearchForm form, SearchCriteria criteria, Language language) {
		Place place = criteria.area().place();
		Mono<List<Advice>> advice = (place != null) ? this.search.listAdvisers(place, criteria.person())
				: Mono.just(List.of());
		Page page = page(language, title(language, criteria), WayBack.shared(form, place));
		Mono<List<ContactCard>> contacts = (place != null) ? this.contacts.of(page, place) : Mono.just(List.of());
		return Mono.zip(contacts, advice, (cards, found) -> rendering(HttpStatus.OK,
				new AdvisersPage(page, form, criteria.area(), cards, found, null)));
	}

	private String title(Language language, SearchCriteria criteria) {
		Place place = criteria.area().place();
		if (place == null) {
			return this.site.say(language, "advisers.title");
		}
		String name = criteria.area().others().isEmpty() ? place.name() : place.label();
		return this.site.say(language, "advisers.title.place", this.site.speech(language).of(name));
	}

	private Mono<Rendering> refused(SearchForm form, Problem problem, Language language) {
		if (problem.status() != HttpStatus.BAD_REQUEST) {
			return Mono.error(problem);
		}
		Refusal refusal = Refusal.of(problem, form, page(language, "", form), PATH);
		Page page = page(language, refusal.heading(), form).notIndexed();
		return Mono.just(rendering(HttpStatus.BAD_REQUEST, AdvisersPage.refused(page, form, refusal)));
	}

	private Page page(Language language, String title, SearchForm form) {
		return this.site.page(language, title)
			.describedAs(this.site.say(language, "advisers.description"))
			.at(PATH + form.query())
			.styledBy("css/advisers.css")
			.behavingAs("js/commune-field.js", "js/near-me.js", "js/short-address.js", "js/listen.js");
	}

	private static Rendering rendering(HttpStatus status, AdvisersPage page) {
		return Rendering.view("search/advisers").model(Map.of("page", page)).status(status).build();
	}

}
