package fr.raccroche.solution.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The buttons that keep an offer true in one tap, on its card and on its page.
 */
@Controller
class OneTapController {

	private final OfferChanges changes;

	private final OfferPages pages;

	private final Clock clock;

	OneTapController(OfferChanges changes, OfferPages pages, Clock clock) {
		this.changes = changes;
		this.pages = pages;
		this.clock = clock;
	}

	/** A number that was typed beside the button is saved with it. */
	@PostMapping(OfferController.ADDRESS + "/{id}/confirmer")
	Mono<Rendering> verify(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new).flatMap((form) -> {
			PlacesField places = PlacesField.in(form);
			Done done = places.changes() ? Done.BOTH : Done.VERIFIED;
			return (places.changes() && places.fault().isPresent())
					? refused(visit, id, form, places.fault().stream().toList())
					: this.changes.verify(visit.staff(), OfferController.id(id), places::on)
						.map((stored) -> SeeOther.at(WayBack.in(form).address(id, done)))
						.onErrorResume(SolutionRefused.class, (ex) -> refused(visit, id, form, ex.reasons()));
		});
	}

	@PostMapping(OfferController.ADDRESS + "/{id}/places")
	Mono<Rendering> setPlaces(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new).flatMap((form) -> {
			PlacesField places = PlacesField.in(form);
			return places.fault()
				.map((fault) -> refused(visit, id, form, List.of(fault)))
				.orElseGet(() -> this.changes.setPlaces(visit.staff(), OfferController.id(id), places.places())
					.map((stored) -> SeeOther.at(WayBack.in(form).address(id, Done.PLACES)))
					.onErrorResume(SolutionRefused.class, (ex) -> refused(visit, id, form, ex.reasons())));
		});
	}

	/**
	 * Beside the field, which keeps what was typed: on the offer's page, or on one with
	 * that form alone.
	 */
	private Mono<Rendering> refused(StaffVisit visit, String id, FormBody form, List<Reason> reasons) {
		KeepForm.Refused refused = PlacesField.in(form).refused(reasons);
		SolutionId solution = OfferController.id(id);
		WayBack back = WayBack.in(form);
		if (refused == null || !back.inRows()) {
			return this.pages.shown(visit, solution, After.refusedPlaces(reasons, refused));
		}
		return this.changes.get(visit.staff(), solution)
			.map((owned) -> OfferRow.of(owned.stored(), Words.today(this.clock)))
			.map((row) -> new KeepPage(visit.page(row.solution().title()),
					KeepForm.of(row, visit.csrf(), back).with(refused), reasons, back.name(), back.address(id)))
			.map((page) -> Rendering.view("solution/keep")
				.model(Map.of("page", page))
				.status(PlacesField.status(reasons))
				.build());
	}

}
