package fr.raccroche.site.web;

import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The pages that say who we are, what we keep and who can use this.
 */
@Controller
class LegalController {

	private final Site site;

	LegalController(Site site) {
		this.site = site;
	}

	@GetMapping("/mentions-legales")
	Rendering legalNotice(Language language) {
		return page(language, "site/legal-notice", this.site.say(language, "legal.notice.title"), "/mentions-legales");
	}

	@GetMapping("/donnees-personnelles")
	Rendering personalData(Language language) {
		return page(language, "site/personal-data", this.site.say(language, "personal-data.title"),
				"/donnees-personnelles");
	}

	@GetMapping("/accessibilite")
	Rendering accessibility(Language language) {
		return page(language, "site/accessibility", this.site.say(language, "legal.accessibility.title"),
				"/accessibilite");
	}

	private Rendering page(Language language, String template, String title, String path) {
		Page page = this.site.page(language, title).at(path);
		return Rendering.view(template).modelAttribute("page", page).build();
	}

}
