package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.account.Role;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who speaks for the networks of somebody, and inviting one more.
 */
@Controller
class TeamController {

	static final String ADDRESS = "/espace/equipe";

	static final String INVITE = ADDRESS + "/inviter";

	static final String UNREACHABLE = "Le message ne peut pas partir : le portail ne connaît pas son adresse publique. "
			+ "L'administration doit régler raccroche.public-url. Rien n'a changé.";

	private static final Map<String, String> DONE = Map.of("invite",
			"C'est noté : un message part, avec ce qu'il faut pour entrer.", "renvoye",
			"Un nouveau lien part. Celui d'avant ne marche plus.", "fin",
			"C'est noté : un message la prévient. Son compte reste ouvert.", "retire",
			"C'est noté : l'invitation est retirée, et un message le dit.");

	private final Members members;

	private final TeamActs acts;

	private final PublicAddress address;

	private final Outbox outbox;

	TeamController(Members members, TeamActs acts, PublicAddress address, Outbox outbox) {
		this.outbox = outbox;
		this.members = members;
		this.acts = acts;
		this.address = address;
	}

	private @Nullable String done(String fait) {
		String done = DONE.get(fait);
		return (done != null) ? this.outbox.announced(done) : null;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String fait) {
		return this.members.list(visit.staff(), q)
			.map((found) -> TeamPage.of(visit.page("Votre équipe"), found, q, done(fait)))
			.map((page) -> Rendering.view("offer/team/list").model(Map.of("page", page)).build());
	}

	@GetMapping(INVITE)
	Mono<Rendering> ask(StaffVisit visit, @RequestParam(defaultValue = "") String comme) {
		return this.members.around(visit.staff())
			.map((around) -> shown(visit, around, new InviteForm("", "", comme, "", ""), Map.of()));
	}

	@PostMapping(INVITE)
	Mono<Rendering> invite(StaffVisit visit, ServerWebExchange exchange) {
		return this.members.around(visit.staff())
			.flatMap((around) -> exchange.getFormData().map(FormBody::new).map(InviteForm::of).flatMap((form) -> {
				Map<String, String> faults = form.faults(this.members.today());
				String scope = form.scope(around);
				Role role = form.role().orElse(null);
				if (role == Role.CONTRIBUTOR && scope == null) {
					faults.put("structure", "Dites pour quelle structure : son UAI, son identifiant ou son nom.");
				}
				if (!this.address.trusted(exchange)) {
					faults.put("courriel", UNREACHABLE);
				}
				if (!faults.isEmpty() || role == null) {
					return Mono.just(shown(visit, around, form, faults));
				}
				return invited(visit, around, form, role, scope, this.address.of("", exchange));
			}));
	}

	private Mono<Rendering> invited(StaffVisit visit, Surroundings around, InviteForm form, Role role,
			@Nullable String scope, String root) {
		return refusal(visit, around, form, role, scope).map((fault) -> shown(visit, around, form, fault))
			.switchIfEmpty(Mono.defer(() -> this.members.gift(visit.staff(), around, role, scope)
				.flatMap((gift) -> this.acts.invite(visit.staff(), form.person(), gift, this.members.today(),
						form.lastDay(), root))
				.thenReturn(SeeOther.at(ADDRESS + "?fait=invite"))));
	}

	/** Why they may not give that, beside its field; empty when they may. */
	private Mono<Map<String, String>> refusal(StaffVisit visit, Surroundings around, InviteForm form, Role role,
			@Nullable String scope) {
		if (role != Role.CONTRIBUTOR) {
			return (around.offers(role, scope) && around.reach().gives(around.gift(role, scope, false)))
					? needless(form, role, scope)
					: Mono.just(Map.of("comme", "Vous ne pouvez pas donner ce rôle : choisissez dans la liste."));
		}
		String structure = Objects.requireNonNull(scope);
		return this.members.knows(around, structure)
			.zipWith(this.members.gift(visit.staff(), around, role, structure))
			.flatMap((all) -> !all.getT1()
					? Mono.just(Map.of("structure",
							"Ni l'annuaire ni vos offres ne connaissent cette structure : vérifiez son UAI."))
					: around.reach().gives(all.getT2()) ? Mono.empty()
							: Mono.just(Map.of("structure", "Cette structure a des offres qui ne sont pas les vôtres : "
									+ "la coordination académique ou l'administration peut inviter.")));
	}

	/** Who heads a network needs no deputyship of it. */
	private Mono<Map<String, String>> needless(InviteForm form, Role role, @Nullable String scope) {
		return (role != Role.DEPUTY || scope == null) ? Mono.empty()
				: this.members.heads(form.person().mail(), scope)
					.filter(Boolean::booleanValue)
					.map((heads) -> Map.of("courriel",
							"Cette personne est responsable de ce réseau : elle a déjà tous les droits d'un adjoint."));
	}

	private static Rendering shown(StaffVisit visit, Surroundings around, InviteForm form, Map<String, String> faults) {
		InvitePage page = new InvitePage(visit.page("Inviter quelqu'un").styledBy("css/form.css"), around, form,
				faults);
		return Rendering.view("offer/team/invite")
			.model(Map.of("page", page))
			.status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
			.build();
	}

	/** Whether a day is one on which something may still begin. */
	static boolean soon(LocalDate day, LocalDate today) {
		return !day.isBefore(today) && day.isBefore(today.plusYears(2));
	}

}
