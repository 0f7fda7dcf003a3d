package fr.raccroche.search.kept;

import java.util.List;
import java.util.Map;

import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.PublicAddress;
import fr.raccroche.site.Site;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * The page of a selection, and its solutions side by side. Knows of nobody's list but
 * what the address says.
 */
@Controller
class KeptController {

	private final Site site;

	private final SelectionReader reader;

	private final SelectionLookup lookup;

	private final PublicAddress addresses;

	KeptController(Site site, SelectionReader reader, SelectionLookup lookup, PublicAddress addresses) {
		this.site = site;
		this.reader = reader;
		this.lookup = lookup;
		this.addresses = addresses;
	}

	@GetMapping("/pistes")
	Mono<Rendering> kept(@RequestParam MultiValueMap<String, String> parameters, Language language,
			ServerWebExchange exchange) {
		return this.reader.read(parameters).flatMap((selection) -> kept(selection, false, language, exchange));
	}

	/** With too few or too many, the same list with a sentence: nothing is lost. */
	@GetMapping("/comparer")
	Mono<Rendering> compared(@RequestParam MultiValueMap<String, String> parameters, Language language,
			ServerWebExchange exchange) {
		return this.reader.read(parameters).flatMap((selection) -> {
			int asked = selection.ids().size();
			return (asked < ComparePage.LEAST || asked > ComparePage.MOST) ? kept(selection, true, language, exchange)
					: compared(selection, language);
		});
	}

	private Mono<Rendering> compared(Selection selection, Language language) {
		Page page = page(language, this.site.say(language, "compare.title"), "/comparer" + selection.query())
			.behavingAs("js/commune-field.js", "js/short-address.js", "js/share.js");
		return this.lookup.list(selection, page)
			.map((items) -> rendering("search/compare", new ComparePage(page, selection, items), HttpStatus.OK));
	}

	private Mono<Rendering> kept(Selection selection, boolean refused, Language language, ServerWebExchange exchange) {
		String title = selection.isEmpty() ? this.site.say(language, "kept.title")
				: this.site.say(language, "kept.chosen", selection.ids().size());
		Page page = page(language, title, selection.isEmpty() ? "/pistes" : "/pistes" + selection.query())
			.behavingAs("js/kept-page.js", "js/share.js", "js/at-most.js", "js/listen.js");
		return this.lookup.list(selection, page)
			.map((items) -> rendering("search/kept",
					new KeptPage(page, selection, items, mail(page, selection, items, exchange), refused),
					refused ? HttpStatus.BAD_REQUEST : HttpStatus.OK));
	}

	private @Nullable ReadyMail mail(Page page, Selection selection, List<KeptItem> items, ServerWebExchange exchange) {
		return (selection.professional() && !selection.isEmpty())
				? ReadyMail.of(page, items, (path) -> this.addresses.of(path, exchange), selection) : null;
	}

	private Page page(Language language, String title, String address) {
		return this.site.page(language, title).at(address).styledBy("css/kept.css").notIndexed();
	}

	private static Rendering rendering(String template, Object page, HttpStatus status) {
		return Rendering.view(template)
			.model(Map.of("page", page))
			.status(status)
			.header("X-Robots-Tag", "noindex")
			.build();
	}

}
