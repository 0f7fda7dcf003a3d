package fr.raccroche.insight.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.Remit;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.insight.indicator.Comparison;
import fr.raccroche.insight.indicator.Indicators;
import fr.raccroche.insight.indicator.Report;
import fr.raccroche.insight.indicator.Scope;
import fr.raccroche.insight.indicator.Scopes;
import fr.raccroche.platform.Problem;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * What is counted of a part of France, or of a network: a page, and files.
 */
@Controller
class IndicatorController {

	static final String ADDRESS = "/espace/indicateurs";

	static final String FILE = ADDRESS + ".csv";

	static final String COMPARED_FILE = ADDRESS + "/comparaison.csv";

	private final Scopes scopes;

	private final Indicators indicators;

	private final Choosers choosers;

	IndicatorController(Scopes scopes, Indicators indicators, Choosers choosers) {
		this.scopes = scopes;
		this.indicators = indicators;
		this.choosers = choosers;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> page(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		Remit remit = visit.staff().remit();
		return scope(visit, territoire)
			// one after the other: the first may have everything counted
			.flatMap((scope) -> this.indicators.of(scope)
				.zipWhen(
						(report) -> Mono.zip(this.indicators.compare(remit, scope),
								this.choosers.of(remit, new Chooser.Choice(scope.code(), scope.name()), false)),
						(report, more) -> page(visit, report, more.getT1(), more.getT2())))
			.map((page) -> Rendering.view("insight/indicators").model(Map.of("page", page)).build());
	}

	private static IndicatorsPage page(StaffVisit visit, Report report, List<Comparison> compared, Chooser chooser) {
		return new IndicatorsPage(
				visit.page("Indicateurs : " + report.scope().name())
					.styledBy("css/coverage.css", "css/indicators.css", "css/wide-table.css"),
				report, compared, chooser);
	}

	@GetMapping(FILE)
	Mono<ResponseEntity<String>> file(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		return scope(visit, territoire).flatMap(this.indicators::of)
			.map((report) -> StaffCsv.file("indicateurs-" + report.scope().fileName(), IndicatorCsv.of(report)));
	}

	/** A table of the page; its head alone when it is not there for them. */
	@GetMapping(COMPARED_FILE)
	Mono<ResponseEntity<String>> compared(StaffVisit visit, @RequestParam(defaultValue = "") String territoire,
			@RequestParam(defaultValue = "reseaux") String par) {
		ComparisonTable.By by = ComparisonTable.By.find(par)
			.orElseThrow(() -> Problem.badValue("par", "il faut " + ComparisonTable.By.all()));
		return scope(visit, territoire).flatMap((scope) -> this.indicators.compare(visit.staff().remit(), scope)
			.map((all) -> StaffCsv.file("indicateurs-%s-%s".formatted(by.code(), scope.fileName()),
					ComparisonCsv.of(by, all.stream().filter((one) -> one.level() == by.level()).toList()))));
	}

	private Mono<Scope> scope(StaffVisit visit, String territory) {
		Remit remit = visit.staff().remit();
		return territory.isEmpty() ? this.scopes.own(remit)
				: this.scopes.find(remit, territory).switchIfEmpty(Mono.error(Choosers::nowhere));
	}

}
