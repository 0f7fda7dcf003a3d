package fr.raccroche.account.web;

import java.util.Map;

import fr.raccroche.account.Account;
import fr.raccroche.account.Invitations;
import fr.raccroche.account.Passwords;
import fr.raccroche.account.SignIn;
import fr.raccroche.account.StaffVisit;
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
 * One's own account: for whom one speaks, and another password.
 */
@Controller
class AccountController {

	static final String ADDRESS = "/espace/compte";

	private final SignIn signIn;

	private final Passwords passwords;

	private final Invitations invitations;

	private final SessionCookie sessions;

	AccountController(SignIn signIn, Passwords passwords, Invitations invitations, SessionCookie sessions) {
		this.signIn = signIn;
		this.passwords = passwords;
		this.invitations = invitations;
		this.sessions = sessions;
	}

	@GetMapping(ADDRESS)
	Rendering account(StaffVisit visit, @RequestParam(required = false) @Nullable String fait) {
		return shown(visit, AccountPage.Faults.NONE, fait != null);
	}

	/** Every other session of theirs ends with the old password. */
	@PostMapping(ADDRESS + "/mot-de-passe")
	Mono<Rendering> change(StaffVisit visit, ServerWebExchange exchange) {
		Account account = visit.staff().account();
		return exchange.getFormData().flatMap((form) -> {
			String password = Fields.text(form, "nouveau");
			String fault = this.passwords.fault(password).orElse(null);
			if (fault != null) {
				return Mono.just(shown(visit, new AccountPage.Faults(null, fault), false));
			}
			return this.signIn
				.attempt(account.mail(), Fields.text(form, "actuel"), exchange.getRequest().getRemoteAddress())
				.flatMap((outcome) -> switch (outcome) {
					case SignIn.Outcome.Welcome welcome -> this.invitations.accept(account, password)
						.flatMap((now) -> this.sessions.open(now, exchange))
						.thenReturn(SignInController.seeOther(ADDRESS + "?fait=mot-de-passe"));
					case SignIn.Outcome.Refused refused -> Mono.just(shown(visit,
							new AccountPage.Faults("Ce n'est pas votre mot de passe actuel.", null), false));
					case SignIn.Outcome.Later later -> Mono.just(
							shown(visit, new AccountPage.Faults(SignInController.tooMany(later.left()), null), false));
				});
		});
	}

	private static Rendering shown(StaffVisit visit, AccountPage.Faults faults, boolean done) {
		AccountPage page = new AccountPage(visit.page("Votre compte").styledBy("css/form.css"), faults, done);
		return Rendering.view("account/account")
			.model(Map.of("page", page))
			.status(faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
			.build();
	}

}
