package fr.raccroche.solution.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.Voices;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is to be done, at a glance.
 */
@Controller
class DeskController {

	private static final int FIRST = 5;

	private final Offers offers;

	private final List<DeskSection> sections;

	private final Voices voices;

	private final Clock clock;

	DeskController(Offers offers, List<DeskSection> sections, Voices voices, Clock clock) {
		this.voices = voices;
		this.offers = offers;
		this.sections = List.copyOf(sections);
		this.clock = clock;
	}

	@GetMapping("/espace")
	Mono<Rendering> desk(StaffVisit visit, @RequestParam(defaultValue = "") String fait) {
		return this.offers.count(visit.staff().remit())
			.flatMap((counts) -> Mono
				.zip(lacking(visit), parts(visit, true), parts(visit, false), this.voices.of(visit.staff().account()))
				.map((all) -> new DeskPage(visit.page("Votre tableau de bord"), counts, all.getT1(), all.getT2(),
						all.getT3(), all.getT4().later(), done(fait))))
			.map((page) -> Rendering.view("solution/desk").model(Map.of("page", page)).build());
	}

	/** What other rooms say, in their order. */
	private Mono<List<DeskSection.Part>> parts(StaffVisit visit, boolean beforeOffers) {
		return Flux.fromIterable(this.sections)
			.filter((section) -> (section.getOrder() < DeskSection.OFFERS) == beforeOffers)
			.flatMapSequential((section) -> section.find(visit.staff()))
			.collectList();
	}

	/** Each once, whatever it lacks. */
	private Mono<List<OfferRow>> lacking(StaffVisit visit) {
		LocalDate today = Words.today(this.clock);
		return this.offers.list(visit.staff().remit(), OfferFilter.TO_KEEP, "", 1, FIRST)
			.map((found) -> found.offers().stream().map((stored) -> OfferRow.of(stored, today)).toList());
	}

	static @Nullable String done(String code) {
		return Done.find(code).map(Done::sentence).orElse(null);
	}

}
