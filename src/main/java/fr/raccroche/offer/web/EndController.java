package fr.raccroche.offer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.platform.Dates;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.PlannedEnd;
import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The day on which an offer leaves the catalogue by itself: said, changed, taken back.
 */
@Controller
class EndController {

	private static final String ONE = OfferFormController.OFFERS + "/{id}/fin";

	private final OfferEnds ends;

	private final ProposalLists proposals;

	private final Clock clock;

	EndController(OfferEnds ends, ProposalLists proposals, Clock clock) {
		this.ends = ends;
		this.proposals = proposals;
		this.clock = clock;
	}

	@GetMapping(ONE)
	Mono<Rendering> ask(StaffVisit visit, @PathVariable String id) {
		return this.ends.find(OfferFormController.id(id))
			.flatMap((known) -> shown(visit, OfferFormController.id(id),
					known.map((end) -> end.on().toString()).orElse(""), null));
	}

	@PostMapping(ONE)
	Mono<Rendering> press(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		SolutionId offer = OfferFormController.id(id);
		return exchange.getFormData().map(FormBody::new).flatMap((form) -> switch (form.text("faire")) {
			case "prevoir" -> plan(visit, offer, form.text("jour"));
			case "reprendre" -> this.ends.takeBack(visit.staff(), offer).thenReturn(back(offer, "fin-reprise"));
			default -> Mono.error(Problem.badValue("faire", "ce bouton n'existe pas"));
		});
	}

	private Mono<Rendering> plan(StaffVisit visit, SolutionId offer, String typed) {
		return this.proposals.listScheduled(offer).flatMap((scheduled) -> {
			LocalDate day = Dates.parse(typed).orElse(null);
			String fault = fault(day,
					scheduled.stream()
						.map(Proposal::due)
						.flatMap((due) -> Optional.ofNullable(due).stream())
						.map(Proposal.Due::on)
						.max(Comparator.naturalOrder()));
			return (day == null || fault != null) ? shown(visit, offer, typed, fault)
					: this.ends.plan(visit.staff(), offer, day).thenReturn(back(offer, "fin-prevue"));
		});
	}

	/** Why it cannot be that day; null when it can. */
	private @Nullable String fault(@Nullable LocalDate day, Optional<LocalDate> lastChange) {
		LocalDate today = Words.today(this.clock);
		if (day == null) {
			return "Donnez le jour du retrait, par exemple 30/06/" + today.plusYears(1).getYear() + ".";
		}
		if (day.isBefore(today)) {
			return "Ce jour est passé : donnez un jour à venir.";
		}
		if (day.equals(today)) {
			return "C'est aujourd'hui : pour la retirer tout de suite, prenez « Retirer du catalogue » sur sa page.";
		}
		if (day.isAfter(today.plus(PlannedEnd.LATEST))) {
			return "C'est dans plus de deux ans : donnez un jour plus proche.";
		}
		return lastChange.filter((change) -> !day.isAfter(change))
			.map((change) -> "Une modification paraît le %s : donnez un jour après.".formatted(Words.day(change)))
			.orElse(null);
	}

	private Mono<Rendering> shown(StaffVisit visit, SolutionId offer, String typed, @Nullable String fault) {
		return Mono.zip(this.ends.get(visit.staff(), offer), this.ends.find(offer), (stored, known) -> {
			EndPage page = new EndPage(visit.page("Prévoir le retrait").styledBy("css/form.css"), address(offer),
					stored.solution().title(), typed, known.isPresent(), fault);
			return Rendering.view("offer/end")
				.model(Map.of("page", page))
				.status((fault == null) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
				.build();
		});
	}

	private static Rendering back(SolutionId offer, String done) {
		return SeeOther.at(address(offer) + "?fait=" + done);
	}

	private static String address(SolutionId offer) {
		return OfferFormController.OFFERS + "/" + offer;
	}

}
