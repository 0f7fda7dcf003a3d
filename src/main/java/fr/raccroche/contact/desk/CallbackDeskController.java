package fr.raccroche.contact.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.contact.CallbackCase;
import fr.raccroche.contact.CallbackDesk;
import fr.raccroche.contact.CallbackFilter;
import fr.raccroche.contact.CallbackLists;
import fr.raccroche.contact.CallbackOutcome;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.solution.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Call-back requests: their list, one of them, and what buttons do.
 */
@Controller
class CallbackDeskController {

	static final String ADDRESS = "/espace/rappels";

	private static final Map<String, String> DONE = Map.of("pris",
			"C'est noté : vous vous en occupez. La personne le voit aussi, sans votre nom.", "rendu",
			"C'est noté : quelqu'un d'autre peut s'en occuper.", "note",
			"C'est noté, merci. Les coordonnées sont effacées du portail.");

	private final CallbackDesk desk;

	private final CallbackLists lists;

	private final Accounts accounts;

	private final Clock clock;

	CallbackDeskController(CallbackDesk desk, CallbackLists lists, Accounts accounts, Clock clock) {
		this.desk = desk;
		this.lists = lists;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "attente") String etat) {
		CallbackFilter filter = Coded.find(CallbackFilter.class, etat)
			.orElseThrow(() -> Problem.badValue("etat", "« %s » n'est pas une liste de rappels".formatted(etat)));
		return this.lists.list(visit.staff(), filter, CallbackLists.LONGEST)
			.flatMap((found) -> rows(found.requests())
				.map((rows) -> new CallbacksPage(visit.page("Rappels"), filter, found, rows)))
			.map((page) -> Rendering.view("contact/desk/callbacks").model(Map.of("page", page)).build());
	}

	@GetMapping(ADDRESS + "/{id}")
	Mono<Rendering> one(StaffVisit visit, @PathVariable String id, @RequestParam(defaultValue = "") String fait) {
		return shown(visit, id, HttpStatus.OK, null, DONE.get(fait));
	}

	@PostMapping(ADDRESS + "/{id}/prendre")
	Mono<Rendering> take(StaffVisit visit, @PathVariable String id) {
		return done(visit, id, "pris", this.desk.take(visit.staff(), id));
	}

	@PostMapping(ADDRESS + "/{id}/reprendre")
	Mono<Rendering> takeOver(StaffVisit visit, @PathVariable String id) {
		return done(visit, id, "pris", this.desk.takeOver(visit.staff(), id));
	}

	@PostMapping(ADDRESS + "/{id}/rendre")
	Mono<Rendering> handBack(StaffVisit visit, @PathVariable String id) {
		return done(visit, id, "rendu", this.desk.handBack(visit.staff(), id));
	}

	@PostMapping(ADDRESS + "/{id}/suite")
	Mono<Rendering> settle(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new).flatMap((form) -> {
			CallbackOutcome outcome = Coded.find(CallbackOutcome.class, form.text("suite"))
				.filter(CallbackOutcome.NOTED::contains)
				.orElse(null);
			return (outcome != null) ? done(visit, id, "note", this.desk.settle(visit.staff(), id, outcome))
					: shown(visit, id, HttpStatus.UNPROCESSABLE_CONTENT, "Choisissez ce qui s'est passé.", null);
		});
	}

	/** On to the page; when another was quicker, the page says who. */
	private Mono<Rendering> done(StaffVisit visit, String id, String code, Mono<CallbackCase> change) {
		return change.map((now) -> SeeOther.at(ADDRESS + "/" + id + "?fait=" + code))
			.onErrorResume(Problem::isConflict, (taken) -> shown(visit, id, HttpStatus.CONFLICT, null, null));
	}

	private Mono<Rendering> shown(StaffVisit visit, String id, HttpStatus status, @Nullable String fault,
			@Nullable String done) {
		return this.desk.get(visit.staff(), id)
			.flatMap((seen) -> names(List.of(seen.request())).map((names) -> new CallbackCasePage(page(visit), seen,
					now(), names, fault, status == HttpStatus.CONFLICT, done)))
			.map((page) -> Rendering.view("contact/desk/callback").model(Map.of("page", page)).status(status).build());
	}

	private static StaffPage page(StaffVisit visit) {
		return visit.page("Une demande de rappel").styledBy("css/form.css");
	}

	Mono<List<DeskSection.Row>> rows(Collection<CallbackDocument> requests) {
		return names(requests)
			.map((names) -> requests.stream().map((request) -> new CallbackRow(request, now(), names).row()).toList());
	}

	private Mono<Map<String, String>> names(Collection<CallbackDocument> requests) {
		return this.accounts.names(requests.stream().flatMap((request) -> {
			CallbackDocument.Hold taken = request.taken();
			CallbackDocument.Settled settled = request.settled();
			return Stream.of((taken != null) ? taken.by() : null, (settled != null) ? settled.by() : null);
		}).filter(Objects::nonNull).distinct().toList());
	}

	private Instant now() {
		return this.clock.instant();
	}

}
