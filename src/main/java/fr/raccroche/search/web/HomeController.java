package fr.raccroche.search.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.KindGuide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The first page: one question.
 */
@Controller
class HomeController {

	private static final String DESCRIPTION = "Tu n'es plus en cours et tu veux repartir ? "
			+ "Trouve les solutions près de chez toi, et qui appeler.";

	private final Site site;

	HomeController(Site site) {
		this.site = site;
	}

	@GetMapping("/")
	Rendering home() {
		Page page = this.site.page(this.site.name())
			.describedAs(DESCRIPTION)
			.at("/")
			.behavingAs("js/commune-field.js", "js/near-me.js", "js/short-address.js");
		return Rendering.view("search/home").modelAttribute("page", new HomePage(page, kinds())).build();
	}

	/** What one can ask for oneself; people to turn to come last. */
	private static List<KindGuide> kinds() {
		return Stream.of(false, true)
			.flatMap((contact) -> Stream.of(Kind.values())
				.map(Kind::guide)
				.filter((kind) -> kind.contactKind() == contact))
			.filter((kind) -> kind.joinedBy().contains(JoinedBy.SOI_MEME))
			.toList();
	}

}
