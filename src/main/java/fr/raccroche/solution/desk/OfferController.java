package fr.raccroche.solution.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The solutions of staff: their list, one of them, and what buttons do.
 */
@Controller
class OfferController {

	static final String ADDRESS = "/espace/offres";

	private final Offers offers;

	private final OfferChanges changes;

	private final OfferPages pages;

	private final Clock clock;

	OfferController(Offers offers, OfferChanges changes, OfferPages pages, Clock clock) {
		this.offers = offers;
		this.changes = changes;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "publiees") String etat,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "") String fait, @RequestParam(defaultValue = "") String offre,
			@RequestParam(defaultValue = "0") int rang) {
		OfferFilter filter = Coded.find(OfferFilter.class, etat)
			.orElseThrow(() -> Problem.badValue("etat", "« %s » n'est pas une liste d'offres".formatted(etat)));
		return Mono.zip(this.offers.list(visit.staff().remit(), filter, q, page, Offers.PAGE),
				this.offers.count(visit.staff().remit()), JustDone.of(visit, this.changes, fait, offre, rang, today()))
			.map((all) -> new OffersPage(visit.page("Vos offres").styledBy("css/reminder.css"), filter, q,
					Math.max(page, 1), all.getT3().among(all.getT1().offers(), today()), all.getT1().total(),
					all.getT2(), all.getT3()))
			.map((model) -> Rendering.view("solution/offers").model(Map.of("page", model)).build());
	}

	@GetMapping(ADDRESS + "/{id}")
	Mono<Rendering> offer(StaffVisit visit, @PathVariable String id, @RequestParam(defaultValue = "") String fait,
			@RequestParam(required = false) @Nullable String fiche) {
		return this.changes.get(visit.staff(), id(id))
			.flatMap(
					(owned) -> (fiche == null && waits(owned)) ? Mono.just(SeeOther.at(ADDRESS + "/" + id + "/valider"))
							: this.pages.shown(visit, id(id), After.done(DeskController.done(fait))));
	}

	/** Whether they are to decide about it: they read it first. */
	private static boolean waits(OfferChanges.Owned owned) {
		return owned.right() == Right.PUBLISH && owned.stored().solution().life().state() == State.SUBMITTED;
	}

	@PostMapping(ADDRESS + "/{id}/dates")
	Mono<Rendering> setSessions(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> {
			SessionForm.Read read = SessionForm.read(form, today());
			return !read.reasons().isEmpty() ? this.pages.shown(visit, id(id), After
				.refusedDates(read.reasons(), form)) : this.changes.setSessions(visit.staff(), id(id), read.sessions())
					.map((stored) -> done(id, Done.DATES))
					.onErrorResume(SolutionRefused.class,
							(refused) -> this.pages.shown(visit, id(id), After.refusedDates(refused.reasons(), form)));
		});
	}

	@PostMapping(ADDRESS + "/{id}/etat")
	Mono<Rendering> take(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> {
			Step step = Coded.find(Step.class, form.text("pas"))
				.orElseThrow(() -> Problem.badValue("pas", "ce bouton n'existe pas"));
			return this.changes.take(visit.staff(), id(id), step)
				.map((stored) -> done(id, done(step)))
				.onErrorResume(SolutionRefused.class,
						(refused) -> this.pages.shown(visit, id(id), After.refused(refused.reasons())));
		});
	}

	@PostMapping(ADDRESS + "/{id}/suite")
	Mono<Rendering> replace(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> this.changes
			.replace(visit.staff(), id(id),
					Optional.of(form.text("par")).filter((by) -> !by.isEmpty()).map(OfferController::id))
			.map((stored) -> done(id, Done.REPLACED))
			.onErrorResume(SolutionRefused.class,
					(refused) -> this.pages.shown(visit, id(id), After.refused(refused.reasons()))));
	}

	private static Done done(Step step) {
		return switch (step) {
			case PUBLISH -> Done.PUBLISHED;
			case ARCHIVE -> Done.RETIRED;
			case RETURN, SUSPEND, REOPEN -> Done.STATE;
		};
	}

	private static Rendering done(String id, Done done) {
		return SeeOther.at(WayBack.toOffer().address(id, done));
	}

	/** Read already, for its mark. */
	private static Mono<FormBody> formOf(ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new);
	}

	static SolutionId id(String id) {
		try {
			return new SolutionId(id);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.notFound("Cette offre n'existe pas, ou elle n'est pas de votre réseau.");
		}
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

}
