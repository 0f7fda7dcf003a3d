package fr.raccroche.search.style;

import java.util.Map;

import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * For those who change the look: {@code /style}, which search engines leave alone.
 */
@Controller
class StyleController {

	private final Site site;

	StyleController(Site site) {
		this.site = site;
	}

	@GetMapping("/style")
	Rendering style() {
		Page page = this.site.page(Language.FR, "Le style")
			.notIndexed()
			.styledBy("css/style-page.css", "css/kept.css")
			.behavingAs("js/commune-field.js", "js/share.js", "js/listen.js");
		return Rendering.view("search/style").model(Map.of("page", new StylePage(page))).build();
	}

}
