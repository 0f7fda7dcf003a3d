package fr.raccroche.solution.reminder;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Confirming everything at once, and asking those who contribute to do so.
 */
@Controller
class CampaignController {

	static final String ADDRESS = "/espace/campagne";

	private static final String ASKED = "demande-";

	private static final Map<String, String> DONE = Map.of(ASKED + "0",
			"Aucun courriel à envoyer : personne d'autre ne tient ces offres à jour, ou chacun a déjà été prévenu "
					+ "aujourd'hui.",
			"deja", "Vous l'avez déjà demandé aujourd'hui : personne ne reçoit un second courriel.", "sans-adresse",
			"Aucun courriel n'est parti : l'administration du portail doit d'abord régler son adresse publique.");

	private static final String TITLE = "Confirmer plusieurs offres";

	private final Campaign campaign;

	private final DueList due;

	private final Confirmations confirmations;

	private final Outbox outbox;

	CampaignController(Campaign campaign, DueList due, Confirmations confirmations, Outbox outbox) {
		this.outbox = outbox;
		this.campaign = campaign;
		this.due = due;
		this.confirmations = confirmations;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "") String cocher,
			@RequestParam(defaultValue = "") String reseau, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "") String fait) {
		return shown(visit, (rows) -> rows.at(reseau, page), cocher.equals("tout"), null, sentence(fait));
	}

	/** Asks the others. */
	@PostMapping(ADDRESS)
	Mono<Rendering> ask(StaffVisit visit) {
		if (!visit.staff().remit().delegates()) {
			return Mono
				.error(Problem.forbidden("Seul le responsable d'un réseau ou la coordination peut demander cela."));
		}
		return this.campaign.ask(visit.staff()).map((outcome) -> SeeOther.at(ADDRESS + "?fait=" + code(outcome)));
	}

	/** Of what is near alone: others are asked, nobody confirms by the dozen for them. */
	@PostMapping(ADDRESS + "/confirmer")
	Mono<Rendering> confirm(StaffVisit visit, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(FormBody::new)
			.flatMap((form) -> this.confirmations.confirm(visit.staff().near(), form)
				.flatMap((result) -> shown(visit, (rows) -> rows.asIn(form), false, result, null)));
	}

	private Mono<Rendering> shown(StaffVisit visit, UnaryOperator<ManyRows> which, boolean ticked,
			@Nullable Confirmed result, @Nullable String done) {
		StaffPage page = visit.page(TITLE).styledBy("css/reminder.css").behavingAs("js/ticked.js");
		return this.due.published(visit.staff().remit().near())
			.zipWith(others(visit))
			.map((found) -> new ManyPage(page.page(), page, TITLE, ADDRESS, which.apply(found.getT1()), ticked,
					found.getT2().orElse(null), result, done))
			.map((model) -> Rendering.view("solution/reminder/many").model(Map.of("page", model)).build());
	}

	private Mono<Optional<ManyPage.Others>> others(StaffVisit visit) {
		return visit.staff().remit().delegates() ? this.due.others(visit.staff()).map(Optional::of)
				: Mono.just(Optional.empty());
	}

	private static String code(Campaign.Outcome outcome) {
		return switch (outcome) {
			case Campaign.Outcome.Asked asked -> ASKED + asked.people();
			case Campaign.Outcome.Already already -> "deja";
			case Campaign.Outcome.Nowhere nowhere -> "sans-adresse";
		};
	}

	/** What became of asking; null for anything that never does. */
	private @Nullable String sentence(String code) {
		if (code.matches(ASKED + "[1-9]\\d{0,5}")) {
			int people = Integer.parseInt(code.substring(ASKED.length()));
			return this.outbox.announced("C'est demandé : un courriel part pour %s."
				.formatted(Words.count(people, "personne", "personnes")));
		}
		return DONE.get(code);
	}

}
