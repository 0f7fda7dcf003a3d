package fr.raccroche.site.web;

import fr.raccroche.site.HelpPage;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Pages for those who come with a question of their own: parents, professionals, and
 * whoever needs help tonight.
 */
@Controller
class GuideController {

	private final Site site;

	GuideController(Site site) {
		this.site = site;
	}

	@GetMapping("/familles")
	Rendering families(Language language) {
		return Rendering.view("site/families")
			.modelAttribute("page", page(language, "families.title", "families.description", "/familles"))
			.build();
	}

	@GetMapping("/professionnels")
	Rendering professionals(Language language) {
		return Rendering.view("site/professionals")
			.modelAttribute("page",
					page(language, "professionals.title", "professionals.description", "/professionnels"))
			.build();
	}

	@GetMapping("/aide")
	Rendering help(Language language) {
		return Rendering.view("site/help")
			.modelAttribute("page", new HelpPage(page(language, "help.title", "help.description", "/aide")))
			.build();
	}

	private Page page(Language language, String title, String description, String path) {
		return this.site.page(language, this.site.say(language, title))
			.describedAs(this.site.say(language, description))
			.at(path);
	}

}
