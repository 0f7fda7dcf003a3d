package fr.raccroche.solution.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferNews;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The solutions of staff: their list, one of them, and what buttons do.
 */
@Controller
class OfferController {

	static final String ADDRESS = "/espace/offres";

	private final Offers offers;

	private final OfferChanges changes;

	private final OfferEnds ends;

	private final Solutions solutions;

	private final Accounts accounts;

	private final OfferHistory history;

	private final Replacements replacements;

	private final List<OfferNews> news;

	private final Clock clock;

	OfferController(Offers offers, OfferChanges changes, OfferEnds ends, Solutions solutions, Accounts accounts,
			OfferHistory history, Replacements replacements, List<OfferNews> news, Clock clock) {
		this.replacements = replacements;
		this.history = history;
		this.news = List.copyOf(news);
		this.offers = offers;
		this.ends = ends;
		this.changes = changes;
		this.solutions = solutions;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "publiees") String etat,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "") String fait) {
		OfferFilter filter = Coded.find(OfferFilter.class, etat)
			.orElseThrow(() -> Problem.badValue("etat", "« %s » n'est pas une liste d'offres".formatted(etat)));
		return Mono.zip(this.offers.list(visit.staff().remit(), filter, q, page, Offers.PAGE),
				this.offers.count(visit.staff().remit()), (found, counts) -> {
					List<OfferRow> rows = found.offers()
						.stream()
						.map((stored) -> OfferRow.of(stored, today()))
						.toList();
					return new OffersPage(visit.page("Vos offres").styledBy("css/reminder.css"), filter, q,
							Math.max(page, 1), rows, found.total(), counts, DeskController.done(fait));
				})
			.map((model) -> Rendering.view("solution/offers").model(Map.of("page", model)).build());
	}

	@GetMapping(ADDRESS + "/{id}")
	Mono<Rendering> offer(StaffVisit visit, @PathVariable String id, @RequestParam(defaultValue = "") String fait,
			@RequestParam(required = false) @Nullable String fiche) {
		return this.changes.get(visit.staff(), id(id))
			.flatMap(
					(owned) -> (fiche == null && waits(owned)) ? Mono.just(SeeOther.at(ADDRESS + "/" + id + "/valider"))
							: shown(visit, id(id), List.of(), DeskController.done(fait)));
	}

	/** Whether they are to decide about it: they read it first. */
	private static boolean waits(OfferChanges.Owned owned) {
		return owned.right() == Right.PUBLISH && owned.stored().solution().life().state() == State.SUBMITTED;
	}

	@PostMapping(ADDRESS + "/{id}/confirmer")
	Mono<Rendering> verify(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> this.changes.verify(visit.staff(), id(id))
			.map((stored) -> back(form, id, Done.VERIFIED))
			.onErrorResume(SolutionRefused.class, (refused) -> shown(visit, id(id), refused.reasons(), null)));
	}

	@PostMapping(ADDRESS + "/{id}/places")
	Mono<Rendering> setPlaces(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> {
			PlacesField places = PlacesField.in(form);
			return places.fault()
				.map((fault) -> shown(visit, id(id), List.of(fault), null))
				.orElseGet(() -> this.changes.setPlaces(visit.staff(), id(id), places.value(), places::overtaken)
					.map((stored) -> back(form, id, Done.PLACES))
					.onErrorResume(SolutionRefused.class, (refused) -> shown(visit, id(id), refused.reasons(), null)));
		});
	}

	@PostMapping(ADDRESS + "/{id}/dates")
	Mono<Rendering> setSessions(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> {
			SessionForm.Read read = SessionForm.read(form, today());
			return !read.reasons().isEmpty() ? shown(visit, id(id), read.reasons(), null, form)
					: this.changes.setSessions(visit.staff(), id(id), read.sessions())
						.map((stored) -> back(form, id, Done.DATES))
						.onErrorResume(SolutionRefused.class,
								(refused) -> shown(visit, id(id), refused.reasons(), null, form));
		});
	}

	@PostMapping(ADDRESS + "/{id}/etat")
	Mono<Rendering> take(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> {
			Step step = Coded.find(Step.class, form.text("pas"))
				.orElseThrow(() -> Problem.badValue("pas", "ce bouton n'existe pas"));
			return this.changes.take(visit.staff(), id(id), step)
				.map((stored) -> back(form, id, done(step)))
				.onErrorResume(SolutionRefused.class, (refused) -> shown(visit, id(id), refused.reasons(), null));
		});
	}

	@PostMapping(ADDRESS + "/{id}/suite")
	Mono<Rendering> replace(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return formOf(exchange).flatMap((form) -> this.changes
			.replace(visit.staff(), id(id),
					Optional.of(form.text("par")).filter((by) -> !by.isEmpty()).map(OfferController::id))
			.map((stored) -> back(form, id, Done.REPLACED))
			.onErrorResume(SolutionRefused.class, (refused) -> shown(visit, id(id), refused.reasons(), null)));
	}

	private static Done done(Step step) {
		return switch (step) {
			case PUBLISH -> Done.PUBLISHED;
			case ARCHIVE -> Done.RETIRED;
			case RETURN, SUSPEND, REOPEN -> Done.STATE;
		};
	}

	/** Read already, for its mark. */
	private static Mono<FormBody> formOf(ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new);
	}

	/** To where the button was pressed, at the same place. */
	private static Rendering back(FormBody form, String id, Done done) {
		String to = switch (form.text("retour")) {
			case "bord" -> "/espace?" + Done.PARAMETER + "=" + done.code();
			case "liste" -> list(form, done);
			default -> ADDRESS + "/" + id + "?" + Done.PARAMETER + "=" + done.code();
		};
		return SeeOther.at(to);
	}

	private static String list(FormBody form, Done done) {
		OfferFilter filter = Coded.find(OfferFilter.class, form.text("etat")).orElse(OfferFilter.PUBLISHED);
		return OffersPage.list(filter, form.text("q")).queryParam(Done.PARAMETER, done.code()).toUriString();
	}

	private Mono<Rendering> shown(StaffVisit visit, SolutionId id, List<Reason> reasons, @Nullable String done) {
		return shown(visit, id, reasons, done, null);
	}

	private Mono<Rendering> shown(StaffVisit visit, SolutionId id, List<Reason> reasons, @Nullable String done,
			@Nullable FormBody dates) {
		return this.changes.get(visit.staff(), id)
			.flatMap((owned) -> Mono
				.zip(this.solutions.listRevisions(id), end(id), news(visit, id),
						this.replacements.of(visit.staff(), owned))
				.flatMap((all) -> this.history.of(all.getT1()).map((history) -> {
					boolean publishes = owned.right() == Right.PUBLISH;
					OfferRow row = OfferRow.of(owned.stored(), today());
					List<Step> steps = publishes ? steps(row.solution().life().state(), all.getT1()) : List.of();
					SessionForm asked = SessionForm.of(row.solution().entry(), today(), row.href() + "/dates",
							visit.csrf());
					OfferPage page = new OfferPage(visit.page(row.solution().title()).styledBy("css/reminder.css"), row,
							publishes, steps, (dates != null) ? asked.typed(dates) : asked, all.getT2().orElse(null),
							all.getT4().orElse(null), all.getT3(), history, reasons, done);
					return Rendering.view("solution/offer")
						.model(Map.of("page", page))
						.status(PlacesField.status(reasons))
						.build();
				})));
	}

	private Mono<List<OfferNews.Item>> news(StaffVisit visit, SolutionId id) {
		return Flux.fromIterable(this.news).concatMap((one) -> one.about(visit.staff(), id)).collectList();
	}

	/** What was never public is not put back before the public by one press. */
	private static List<Step> steps(State state, List<Revision> revisions) {
		boolean wasPublic = revisions.stream()
			.anyMatch((revision) -> !revision.setAside() && revision.solution().life().state() == State.PUBLISHED);
		return Step.from(state)
			.stream()
			.filter((step) -> state != State.ARCHIVED || step != Step.PUBLISH || wasPublic)
			.toList();
	}

	private Mono<Optional<OfferPage.End>> end(SolutionId id) {
		return this.ends.find(id)
			.flatMap((said) -> said
				.map((end) -> this.accounts.names(Set.of(end.by()))
					.map((names) -> Optional
						.of(new OfferPage.End(end, names.getOrDefault(end.by(), OfferHistory.FORMER)))))
				.orElseGet(() -> Mono.just(Optional.empty())));
	}

	private static SolutionId id(String id) {
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
