package fr.raccroche.insight.web;

import java.util.Map;

import fr.raccroche.account.Remit;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.insight.indicator.Indicators;
import fr.raccroche.insight.indicator.Scope;
import fr.raccroche.insight.indicator.Scopes;
import fr.raccroche.platform.Problem;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;

/**
 * What is counted of a part of France, or of a network: a page, and files.
 */
@Controller
class IndicatorController {

	static final String ADDRESS = "/espace/indicateurs";

	static final String FILE = ADDRESS + ".csv";

	static final String NETWORKS_FILE = ADDRESS + "/reseaux.csv";

	private final Scopes scopes;

	private final Indicators indicators;

	IndicatorController(Scopes scopes, Indicators indicators) {
		this.scopes = scopes;
		this.indicators = indicators;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> page(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		Remit remit = visit.staff().remit();
		return scope(visit, territoire)
			// one after the other: the first may have everything counted
			.flatMap((scope) -> this.indicators.of(scope)
				.zipWhen((report) -> Mono.zip(this.scopes.listOwn(remit), this.indicators.networks(remit, scope)),
						(report, more) -> Tuples.of(report, more.getT1(), more.getT2())))
			.map((found) -> {
				Scope scope = found.getT1().scope();
				IndicatorsPage page = new IndicatorsPage(
						visit.page("Indicateurs : " + scope.name()).styledBy("css/coverage.css", "css/indicators.css"),
						found.getT1(), found.getT2(), this.scopes.listAcademies(), this.scopes.listDepartements(scope),
						found.getT3());
				return Rendering.view("insight/indicators").model(Map.of("page", page)).build();
			});
	}

	@GetMapping(FILE)
	Mono<ResponseEntity<String>> file(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		return scope(visit, territoire).flatMap(this.indicators::of)
			.map((report) -> StaffCsv.file("indicateurs-" + report.scope().fileName(), IndicatorCsv.of(report)));
	}

	@GetMapping(NETWORKS_FILE)
	Mono<ResponseEntity<String>> networks(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		return scope(visit, territoire).flatMap((scope) -> this.indicators.networks(visit.staff().remit(), scope)
			.map((networks) -> StaffCsv.file("indicateurs-reseaux-" + scope.fileName(), IndicatorCsv.of(networks))));
	}

	private Mono<Scope> scope(StaffVisit visit, String territory) {
		Remit remit = visit.staff().remit();
		return territory.isEmpty() ? this.scopes.own(remit)
				: this.scopes.find(remit, territory)
					.switchIfEmpty(Mono.error(() -> Problem.badValue("territoire",
							"« %s » n'est ni une académie, ni un département, ni l'un de vos réseaux ou bassins"
								.formatted(territory))));
	}

}
