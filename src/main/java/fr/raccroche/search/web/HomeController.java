package fr.raccroche.search.web;

import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The first page: one question.
 */
@Controller
class HomeController {

	private final Site site;

	HomeController(Site site) {
		this.site = site;
	}

	@GetMapping("/")
	Rendering home(Language language) {
		Page page = this.site.page(language, this.site.name())
			.describedAs(this.site.say(language, "home.description"))
			.at("/")
			.behavingAs("js/commune-field.js", "js/near-me.js", "js/short-address.js");
		return Rendering.view("search/home").modelAttribute("page", new HomePage(page)).build();
	}

}
