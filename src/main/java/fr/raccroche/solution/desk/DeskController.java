package fr.raccroche.solution.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.Voices;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.StoredSolution;
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

	private final Offers offers;

	private final OfferChanges changes;

	private final List<DeskSection> sections;

	private final Voices voices;

	private final Clock clock;

	DeskController(Offers offers, OfferChanges changes, List<DeskSection> sections, Voices voices, Clock clock) {
		this.voices = voices;
		this.offers = offers;
		this.changes = changes;
		this.sections = List.copyOf(sections);
		this.clock = clock;
	}

	@GetMapping("/espace")
	Mono<Rendering> desk(StaffVisit visit, @RequestParam(defaultValue = "") String fait,
			@RequestParam(defaultValue = "") String offre, @RequestParam(defaultValue = "0") int rang) {
		return Mono
			.zip(this.offers.count(visit.staff().remit()), lacking(visit), parts(visit, true), parts(visit, false),
					this.voices.of(visit.staff().account()),
					JustDone.of(visit, this.changes, fait, offre, rang, today()))
			.map((all) -> new DeskPage(visit.page("Votre tableau de bord"), all.getT1(),
					all.getT6().among(all.getT2(), today()), all.getT3(), all.getT4(), all.getT5().later(),
					all.getT6()))
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
	private Mono<List<StoredSolution>> lacking(StaffVisit visit) {
		return this.offers.list(visit.staff().remit(), OfferFilter.TO_KEEP, "", 1, DeskPage.FIRST)
			.map(Offers.Found::offers);
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

	static @Nullable String done(String code) {
		return Done.find(code).map(Done::sentence).orElse(null);
	}

}
