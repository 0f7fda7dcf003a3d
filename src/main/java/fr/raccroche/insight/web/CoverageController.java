package fr.raccroche.insight.web;

import java.util.Map;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.insight.Coverage;
import fr.raccroche.insight.Coverages;
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

	CoverageController(Territories territories, Coverages coverages) {
		this.territories = territories;
		this.coverages = coverages;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> page(StaffVisit visit, @RequestParam(defaultValue = "") String territoire,
			@RequestParam(defaultValue = "") String genre) {
		Kind kind = kind(genre);
		return Mono.zip(coverage(visit, territoire), this.territories.listOwn(visit.staff().remit()),
				(coverage, own) -> {
					CoveragePage page = new CoveragePage(
							visit.page("Couverture : " + coverage.territory().name()).styledBy("css/coverage.css"),
							coverage, (kind != null) ? coverage.of(kind) : coverage.worst(), own,
							this.territories.list(), this.territories.within(coverage.territory()));
					return Rendering.view("insight/coverage").model(Map.of("page", page)).build();
				});
	}

	@GetMapping(ADDRESS + ".csv")
	Mono<ResponseEntity<String>> file(StaffVisit visit, @RequestParam(defaultValue = "") String territoire) {
		return coverage(visit, territoire).map(
				(coverage) -> StaffCsv.file("couverture-" + coverage.territory().fileName(), CoverageCsv.of(coverage)));
	}

	private Mono<Coverage> coverage(StaffVisit visit, String territory) {
		Mono<Territory> wanted = territory.isEmpty()
				? this.territories.own(visit.staff().remit()).switchIfEmpty(this.territories.find(FIRST))
				: this.territories.find(territory)
					.switchIfEmpty(Mono.error(() -> Problem.badValue("territoire",
							"« %s » n'est ni une académie, ni un département, ni un réseau ou un bassin dessiné"
								.formatted(territory))));
		return wanted.flatMap(this.coverages::of);
	}

	private static @Nullable Kind kind(String genre) {
		return genre.isEmpty() ? null : Coded.find(Kind.class, genre)
			.orElseThrow(() -> Problem.badValue("genre", "« %s » n'est pas un genre d'offre".formatted(genre)));
	}

}
