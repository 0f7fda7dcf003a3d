package fr.raccroche.account.web;

import java.util.Map;

import fr.raccroche.account.Account;
import fr.raccroche.account.Invitations;
import fr.raccroche.account.OwnName;
import fr.raccroche.account.Passwords;
import fr.raccroche.account.SignIn;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One's own account: for whom one speaks, which mails one wants, another password.
 */
@Controller
class AccountController {

	static final String ADDRESS = "/espace/compte";

	/** What has just been done, by what the address says of it. */
	private static final Map<String, String> DONE = Map.of("mot-de-passe",
			"Votre mot de passe est changé. Vos autres appareils sont déconnectés.", "courriels",
			"C'est noté : vous recevrez ces courriels, et pas d'autres.", "nom",
			"C'est noté : vos collègues vous voient sous ce nom.", "identite",
			"C'est fait : ce service n'ouvre plus votre compte. Vos autres appareils sont déconnectés.");

	static final String WRONG = "Ce n'est pas votre mot de passe actuel.";

	private final SignIn signIn;

	private final Passwords passwords;

	private final Invitations invitations;

	private final SessionCookie sessions;

	private final OwnName names;

	private final AccountView view;

	AccountController(SignIn signIn, Passwords passwords, Invitations invitations, SessionCookie sessions,
			OwnName names, AccountView view) {
		this.names = names;
		this.view = view;
		this.signIn = signIn;
		this.passwords = passwords;
		this.invitations = invitations;
		this.sessions = sessions;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> account(StaffVisit visit, @RequestParam(defaultValue = "") String fait) {
		return this.view.shown(visit, AccountPage.Faults.NONE, DONE.get(fait));
	}

	@PostMapping(ADDRESS + "/nom")
	Mono<Rendering> rename(StaffVisit visit, ServerWebExchange exchange) {
		return exchange.getFormData().flatMap((form) -> {
			String name = Fields.text(form, "nom").strip();
			return !OwnName.isName(name) ? refused(visit, AccountPage.Faults.name(name))
					: this.names.change(visit.staff().account(), name).thenReturn(SeeOther.at(ADDRESS + "?fait=nom"));
		});
	}

	/** Every other session of theirs ends with the old password. */
	@PostMapping(ADDRESS + "/mot-de-passe")
	Mono<Rendering> change(StaffVisit visit, ServerWebExchange exchange) {
		Account account = visit.staff().account();
		return exchange.getFormData().flatMap((form) -> {
			String password = Fields.text(form, "nouveau");
			if (!this.view.byPassword(account)) {
				return Mono.error(Problem.forbidden(SignInController.ELSEWHERE));
			}
			return this.passwords.fault(password, account)
				.flatMap((fault) -> refused(visit, AccountPage.Faults.fresh(fault)))
				.switchIfEmpty(Mono.defer(() -> changed(visit, Fields.text(form, "actuel"), password, exchange)));
		});
	}

	private Mono<Rendering> changed(StaffVisit visit, String current, String password, ServerWebExchange exchange) {
		Account account = visit.staff().account();
		return this.signIn.attempt(account.mail(), current, exchange.getRequest().getRemoteAddress())
			.flatMap((outcome) -> switch (outcome) {
				case SignIn.Outcome.Welcome welcome -> this.invitations.accept(account, password)
					.flatMap((now) -> this.sessions.open(now, exchange))
					.thenReturn(SeeOther.at(ADDRESS + "?fait=mot-de-passe"));
				case SignIn.Outcome.Refused refused -> refused(visit, AccountPage.Faults.current(WRONG));
				case SignIn.Outcome.Later later ->
					refused(visit, AccountPage.Faults.current(SignInController.tooMany(later)));
			});
	}

	private Mono<Rendering> refused(StaffVisit visit, AccountPage.Faults faults) {
		return this.view.shown(visit, faults, null);
	}

}
