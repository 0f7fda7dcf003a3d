package fr.raccroche.insight.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.insight.Coverage;
import fr.raccroche.insight.Coverages;
import fr.raccroche.insight.Reaches;
import fr.raccroche.insight.Territories;
import fr.raccroche.insight.Territory;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * How much of a territory each kind of solution reaches: a table, a map, a file.
 */
@Controller
class CoverageController {

	static final String ADDRESS = "/espace/couverture";

	/** What is shown to who has no territory of their own. */
	private static final String FIRST = "poitiers";

	private final Territories territories;

	private final Coverages coverages;

	private final Choosers choosers;

	private final Outlines outlines;

	CoverageController(Territories territories, Coverages coverages, Choosers choosers, Outlines outlines) {
		this.outlines = outlines;
		this.territories = territories;
		this.coverages = coverages;
		this.choosers = choosers;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> page(StaffVisit visit, @RequestParam(defaultValue = "") String territoire,
			@RequestParam(defaultValue = "") String genre) {
		Kind kind = kind(genre);
		return territory(visit, territoire).flatMap(this.coverages::of)
			.flatMap((coverage) -> page(visit, coverage, coverage.of(kind).kind()))
			.map((page) -> Rendering.view("insight/coverage").model(Map.of("page", page)).build());
	}

	private Mono<CoveragePage> page(StaffVisit visit, Coverage coverage, Kind kind) {
		Territory territory = coverage.territory();
		StaffPage around = visit.page("Couverture : " + territory.name())
			.styledBy("css/territory.css", "css/coverage.css", "css/wide-table.css");
		return Mono
			.zip(this.coverages.reaches(territory, List.of(kind)),
					this.choosers.of(visit.staff().remit(), new Chooser.Choice(territory.code(), territory.name()),
							true))
			// outlines take some milliseconds of work
			.publishOn(Schedulers.boundedElastic())
			.map((found) -> new CoveragePage(around, coverage, found.getT1().getFirst(),
					drawing(territory, found.getT1().getFirst()), found.getT2()));
	}

	private @Nullable Drawing drawing(Territory territory, Reaches reaches) {
		return this.outlines.of(territory).map((sketch) -> Drawing.of(sketch, reaches)).orElse(null);
	}

	@GetMapping(ADDRESS + ".csv")
	Mono<ResponseEntity<String>> file(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		return territory(visit, territoire).flatMap((territory) -> this.coverages.of(territory)
			.flatMap((coverage) -> territory.code().equals(Territory.FRANCE) ? Mono.just(CoverageCsv.summary(coverage))
					: this.coverages.reaches(territory, coverage.kinds().stream().map(Coverage.OfKind::kind).toList())
						.map(CoverageCsv::of))
			.map((file) -> StaffCsv.file("couverture-" + territory.fileName(), file)));
	}

	private Mono<Territory> territory(StaffVisit visit, String territory) {
		return territory.isEmpty()
				? this.territories.own(visit.staff().remit()).switchIfEmpty(this.territories.find(FIRST))
				: this.territories.find(territory).switchIfEmpty(Mono.error(Choosers::nowhere));
	}

	private static @Nullable Kind kind(String genre) {
		return genre.isEmpty() ? null : Coded.find(Kind.class, genre)
			.orElseThrow(() -> Problem.badValue("genre", "« %s » n'est pas un type d'offre".formatted(genre)));
	}

}
