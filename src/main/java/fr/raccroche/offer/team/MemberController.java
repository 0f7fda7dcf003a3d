package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.account.Account;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Dates;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Somebody of the team: inviting again, ending, handing over.
 */
@Controller
class MemberController {

	private static final String ONE = TeamController.ADDRESS + "/{account}/{mandat}";

	private final Members members;

	private final TeamActs acts;

	private final PublicAddress address;

	private final HandOvers handOvers;

	MemberController(Members members, TeamActs acts, HandOvers handOvers, PublicAddress address) {
		this.handOvers = handOvers;
		this.members = members;
		this.acts = acts;
		this.address = address;
	}

	@GetMapping(ONE)
	Mono<Rendering> one(StaffVisit visit, @PathVariable String account, @PathVariable String mandat) {
		return this.members.get(visit.staff(), account, mandat)
			.flatMap((member) -> shown(visit, member, Map.of(), Map.of()));
	}

	@PostMapping(ONE + "/renvoyer")
	Mono<Rendering> resend(StaffVisit visit, @PathVariable String account, @PathVariable String mandat,
			ServerWebExchange exchange) {
		return theirs(visit, account, mandat).flatMap((member) -> {
			if (!member.account().awaited()) {
				return Mono.error(Problem.conflict("Cette personne a déjà choisi son mot de passe."));
			}
			if (!this.address.trusted(exchange)) {
				return Mono.error(Problem.conflict(TeamController.UNREACHABLE));
			}
			return this.acts.resend(visit.staff(), member, this.address.of("", exchange))
				.flatMap(this.handOvers::prolonged)
				.thenReturn(SeeOther.at(TeamController.ADDRESS + "?fait=renvoye"));
		});
	}

	@PostMapping(ONE + "/fin")
	Mono<Rendering> end(StaffVisit visit, @PathVariable String account, @PathVariable String mandat,
			ServerWebExchange exchange) {
		return theirs(visit, account, mandat).zipWith(exchange.getFormData().map(FormBody::new), (member, body) -> {
			LocalDate today = this.members.today();
			Map<String, String> typed = MemberPage.typed(body);
			LocalDate last = body.text("quand").equals("maintenant") ? today.minusDays(1)
					: Dates.parse(body.text("dernier-jour"))
						.filter((day) -> TeamController.soon(day, today))
						.orElse(null);
			if (last == null) {
				return shown(visit, member, typed,
						Map.of("dernier-jour", "Choisissez aujourd'hui ou un jour à venir, comme 30/06/2027."));
			}
			return this.members.spares(visit.staff(), member)
				.flatMap((spared) -> this.acts.end(visit.staff(), member, last, spared))
				.flatMap(this.handOvers::ended)
				.map((now) -> done(visit, now, (now.awaited() && last.isBefore(today)) ? "retire" : "fin"))
				.onErrorResume(TeamActs.LastOne.class,
						(alone) -> shown(visit, member, typed, Map.of("dernier-jour", alone(member))));
		}).flatMap((answer) -> answer);
	}

	@PostMapping(ONE + "/relais")
	Mono<Rendering> handOver(StaffVisit visit, @PathVariable String account, @PathVariable String mandat,
			ServerWebExchange exchange) {
		return this.members.get(visit.staff(), account, mandat)
			.filter((member) -> may(visit, member).handOver())
			.switchIfEmpty(Mono.error(MemberController::notYours))
			.zipWith(exchange.getFormData().map(FormBody::new), (member, body) -> {
				Map<String, String> faults = InviteForm.personFaults(body.text("courriel"), body.text("nom"));
				LocalDate first = Dates.parse(body.text("premier-jour"))
					.filter((day) -> TeamController.soon(day, this.members.today()))
					.orElse(null);
				TeamActs.Person successor = new TeamActs.Person(Account.normalized(body.text("courriel")),
						body.text("nom"));
				if (successor.mail().equals(member.account().mail())) {
					faults.put("courriel", "C'est la même personne : nommez qui prend la suite.");
				}
				if (!this.address.trusted(exchange)) {
					faults.put("courriel", TeamController.UNREACHABLE);
				}
				if (first == null) {
					faults.put("premier-jour", "Choisissez aujourd'hui ou un jour à venir, comme 01/09/2027.");
				}
				return (first == null || !faults.isEmpty()) ? shown(visit, member, MemberPage.typed(body), faults)
						: this.handOvers.begin(visit.staff(), member, successor, first, this.address.of("", exchange))
							.map((asked) -> SeeOther.at(HandOverController.ADDRESS + "/" + asked.id()));
			})
			.flatMap((answer) -> answer);
	}

	/** One whom they may end; 404 for who is none of theirs, 403 for who is seen only. */
	private Mono<Member> theirs(StaffVisit visit, String account, String mandat) {
		return this.members.get(visit.staff(), account, mandat)
			.filter((member) -> may(visit, member).end())
			.switchIfEmpty(Mono.error(MemberController::notYours));
	}

	private static Problem notYours() {
		return Problem.forbidden("Seul quelqu'un qui peut donner ce rôle peut le changer.");
	}

	private MemberPage.May may(StaffVisit visit, Member member) {
		return MemberPage.May.of(Reach.of(visit.staff().account(), this.members.today()), member);
	}

	private static String alone(Member member) {
		return (member.mandate().role() == Role.HEAD)
				? "Personne d'autre n'est responsable de ce réseau après ce jour, ou n'a encore accepté de l'être : passez "
						+ "d'abord la main."
				: "Personne d'autre n'administre le portail après ce jour : invitez d'abord quelqu'un.";
	}

	/** Back to the team; home for who has just left it. */
	private static Rendering done(StaffVisit visit, Account changed, String code) {
		return SeeOther.at(visit.staff().account().id().equals(changed.id()) ? "/espace"
				: TeamController.ADDRESS + "?fait=" + code);
	}

	private Mono<Rendering> shown(StaffVisit visit, Member member, Map<String, String> typed,
			Map<String, String> faults) {
		return this.handOvers.next(member)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((next) -> new MemberPage(visit.page(member.account().name()).styledBy("css/form.css"), member,
					next.orElse(null), may(visit, member), typed, faults, this.members.today()))
			.map((page) -> Rendering.view("offer/team/member")
				.model(Map.of("page", page))
				.status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
				.build());
	}

}
