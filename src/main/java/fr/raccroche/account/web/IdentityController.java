package fr.raccroche.account.web;

import fr.raccroche.account.Account;
import fr.raccroche.account.Identities;
import fr.raccroche.account.SignIn;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.openid.OpenIdProviders;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Unbinds an identity from one's own account. The password is asked for again, where
 * there is one; the last way in stays.
 */
@Controller
class IdentityController {

	private final Identities identities;

	private final OpenIdProviders providers;

	private final SignIn signIn;

	private final AccountView view;

	IdentityController(Identities identities, OpenIdProviders providers, SignIn signIn, AccountView view) {
		this.identities = identities;
		this.providers = providers;
		this.signIn = signIn;
		this.view = view;
	}

	@PostMapping(AccountController.ADDRESS + "/identites")
	Mono<Rendering> unbind(StaffVisit visit, ServerWebExchange exchange) {
		Account account = visit.staff().account();
		return exchange.getFormData().flatMap((form) -> {
			String issuer = Fields.text(form, "fournisseur");
			if (!account.isOpenedBy(issuer)) {
				return Mono.error(Problem.badValue("fournisseur", "rien de ce nom n'ouvre votre compte"));
			}
			if (!this.view.byPassword(account)) {
				return unbound(visit, issuer, exchange);
			}
			return this.signIn
				.attempt(account.mail(), Fields.text(form, "actuel"), exchange.getRequest().getRemoteAddress())
				.flatMap((outcome) -> switch (outcome) {
					case SignIn.Outcome.Welcome welcome -> unbound(visit, issuer, exchange);
					case SignIn.Outcome.Refused refused -> refused(visit, issuer, AccountController.WRONG);
					case SignIn.Outcome.Later later -> refused(visit, issuer, SignInController.tooMany(later));
				});
		});
	}

	private Mono<Rendering> unbound(StaffVisit visit, String issuer, ServerWebExchange exchange) {
		String name = this.providers.nameOf(issuer);
		return this.identities
			.unbind(visit.staff().account(), issuer, name, String.valueOf(SessionCookie.valueIn(exchange)),
					(after) -> this.view.enters(after, issuer))
			.map((account) -> SeeOther.at(AccountController.ADDRESS + "?fait=identite"))
			.switchIfEmpty(Mono.defer(() -> refused(visit, issuer,
					"C'est votre seule façon d'entrer : sans %s, plus personne n'ouvrirait votre compte."
						.formatted(name))));
	}

	private Mono<Rendering> refused(StaffVisit visit, String issuer, String fault) {
		return this.view.shown(visit, AccountPage.Faults.unbinding(issuer, fault), null);
	}

}
