package fr.raccroche.contact.desk;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.contact.ReportDesk;
import fr.raccroche.contact.ReportFilter;
import fr.raccroche.contact.ReportState;
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
 * Reports from the public: their list, one of them, and its answer.
 */
@Controller
class ReportDeskController {

	static final String ADDRESS = "/espace/signalements";

	/** Nobody is thanked for what was not done. */
	private static final String UNTOUCHED = "Rien n'a changé sur cette page depuis le signalement : corrigez-la d'abord"
			+ " (son titre y mène), ou dites pourquoi elle reste comme elle est.";

	private final ReportDesk desk;

	private final Accounts accounts;

	ReportDeskController(ReportDesk desk, Accounts accounts) {
		this.desk = desk;
		this.accounts = accounts;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "a-regarder") String etat) {
		ReportFilter filter = Coded.find(ReportFilter.class, etat)
			.orElseThrow(() -> Problem.badValue("etat", "« %s » n'est pas une liste de signalements".formatted(etat)));
		return this.desk.list(visit.staff(), filter, ReportDesk.LONGEST)
			.map((found) -> new ReportsPage(visit.page("Signalements"), filter, found))
			.map((page) -> Rendering.view("contact/desk/reports").model(Map.of("page", page)).build());
	}

	@GetMapping(ADDRESS + "/{id}")
	Mono<Rendering> one(StaffVisit visit, @PathVariable String id, @RequestParam(defaultValue = "") String fait) {
		return this.desk.get(visit.staff(), id)
			.flatMap((owned) -> shown(visit, owned, new Typing(AnswerForm.of(owned.report()), Map.of(), owned.seen()),
					HttpStatus.OK, !fait.isEmpty()));
	}

	@PostMapping(ADDRESS + "/{id}")
	Mono<Rendering> answer(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new).flatMap((body) -> {
			AnswerForm form = AnswerForm.of(body);
			Map<String, String> faults = form.faults();
			ReportState state = form.chosen().orElse(null);
			String seen = body.text("vu");
			if (state == null || !faults.isEmpty()) {
				return again(visit, id, new Typing(form, faults, seen), HttpStatus.UNPROCESSABLE_CONTENT);
			}
			return this.desk.get(visit.staff(), id)
				.flatMap((owned) -> (state == ReportState.CORRECTED && owned.answers() && !owned.touched())
						? again(visit, id, new Typing(form, Map.of("etat", UNTOUCHED), seen),
								HttpStatus.UNPROCESSABLE_CONTENT)
						: answered(visit, id, form, state, seen));
		});
	}

	private Mono<Rendering> answered(StaffVisit visit, String id, AnswerForm form, ReportState state, String seen) {
		return this.desk.answer(visit.staff(), id, seen, state, form.answer())
			.map((report) -> SeeOther.at(ADDRESS + "/" + id + "?fait=oui"))
			.onErrorResume(Problem::isConflict,
					(overtaken) -> again(visit, id, new Typing(form, Map.of(), ""), HttpStatus.CONFLICT));
	}

	/** The form, with all that was typed. */
	private Mono<Rendering> again(StaffVisit visit, String id, Typing typing, HttpStatus status) {
		return this.desk.get(visit.staff(), id).flatMap((owned) -> {
			if (!owned.answers()) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut répondre."));
			}
			return shown(visit, owned, typing, status, false);
		});
	}

	private Mono<Rendering> shown(StaffVisit visit, ReportDesk.Owned owned, Typing typing, HttpStatus status,
			boolean done) {
		String by = owned.report().by();
		return this.accounts.names((by != null) ? List.of(by) : List.of())
			.map((names) -> new ReportCasePage(visit.page("Un signalement").styledBy("css/form.css"), owned,
					typing.form(), typing.faults(), typing.seen(), who(by, names), done))
			.map((page) -> Rendering.view("contact/desk/report").model(Map.of("page", page)).status(status).build());
	}

	private static @Nullable String who(@Nullable String by, Map<String, String> names) {
		return (by != null) ? names.getOrDefault(by, "un ancien compte") : null;
	}

	/** What was typed, what is wrong with it, and what had been seen then. */
	private record Typing(AnswerForm form, Map<String, String> faults, String seen) {
	}

}
