package fr.raccroche.contact.web;

import java.util.Map;

import fr.raccroche.contact.Report;
import fr.raccroche.contact.Reports;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * What became of a report, for whoever has its address.
 */
@Controller
class OutcomeController {

	private final Site site;

	private final Reports reports;

	OutcomeController(Site site, Reports reports) {
		this.site = site;
		this.reports = reports;
	}

	@GetMapping("/signalements/{token}")
	Mono<Rendering> outcome(@PathVariable String token, Language language) {
		if (!this.reports.isAddress(token)) {
			return Mono.error(Problem.notFound("On ne trouve pas ce signalement. Vérifie l'adresse de la page."));
		}
		return this.reports.find(token).map((report) -> outcome(report, language)).defaultIfEmpty(erased(language));
	}

	private Rendering outcome(Report report, Language language) {
		Page page = page(language, "report.state." + report.state().code());
		return Secret.of(Rendering.view("contact/outcome").model(Map.of("page", new OutcomePage(page, report))));
	}

	private Rendering erased(Language language) {
		return Secret.of(Rendering.view("contact/report-erased")
			.model(Map.of("page", page(language, "report.erased.title")))
			.status(HttpStatus.GONE));
	}

	private Page page(Language language, String title) {
		return this.site.page(language, this.site.say(language, title)).notIndexed();
	}

}
