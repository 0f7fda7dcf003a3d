package fr.raccroche.account.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.Account;
import fr.raccroche.account.ForgottenPasswords;
import fr.raccroche.account.Invitations;
import fr.raccroche.account.Passwords;
import fr.raccroche.account.openid.OpenIdProviders;
import fr.raccroche.account.openid.OpenIdSettings;
import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.PublicAddress;
import fr.raccroche.site.Site;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Choosing a password: who is invited, and who has forgotten theirs.
 */
@Controller
class PasswordController {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	static final String FORGOTTEN = "/espace/mot-de-passe";

	private static final String NO_ADDRESS = "Ce n'est pas une adresse de courriel : il faut nom@exemple.fr.";

	/** Asking for another one would bring nothing. */
	private static final String OVER = "Cette invitation n'a plus cours. "
			+ "Écrivez à la personne qui vous l'avait envoyée.";

	static final String CHOSEN = "/espace/invitation/";

	private final Site site;

	private final PublicAddress address;

	private final Invitations invitations;

	private final ForgottenPasswords forgotten;

	private final Passwords passwords;

	private final SessionCookie sessions;

	private final CsrfSeal csrf;

	private final OpenIdProviders providers;

	private final OpenIdSettings openId;

	PasswordController(Site site, PublicAddress address, Invitations invitations, ForgottenPasswords forgotten,
			Passwords passwords, SessionCookie sessions, CsrfSeal csrf, OpenIdProviders providers,
			OpenIdSettings openId) {
		this.providers = providers;
		this.openId = openId;
		this.site = site;
		this.address = address;
		this.invitations = invitations;
		this.forgotten = forgotten;
		this.passwords = passwords;
		this.sessions = sessions;
		this.csrf = csrf;
	}

	@GetMapping(FORGOTTEN)
	Mono<Rendering> ask(ServerWebExchange exchange) {
		return here(() -> Mono.just(asked(exchange, null, null, false)));
	}

	@PostMapping(FORGOTTEN)
	Mono<Rendering> send(ServerWebExchange exchange) {
		return here(() -> exchange.getFormData().map((form) -> {
			String mail = Fields.text(form, "courriel");
			// of what is no address nothing is told: nobody has it
			if (!Mail.isAddress(Account.normalized(mail))) {
				return asked(exchange, mail, NO_ADDRESS, false);
			}
			send(mail, exchange);
			return asked(exchange, null, null, true);
		}));
	}

	private void send(String mail, ServerWebExchange exchange) {
		if (this.address.trusted(exchange)) {
			this.forgotten.send(mail, this.address.of(CHOSEN, exchange));
		}
		else {
			logger.warn("Un lien de mot de passe n'est pas parti : raccroche.public-url n'est pas réglé.");
		}
	}

	@GetMapping(CHOSEN + "{invitation}")
	Mono<Rendering> choose(@PathVariable String invitation, ServerWebExchange exchange) {
		return invited(invitation).map((account) -> choosing(exchange, invitation, account, null));
	}

	@PostMapping(CHOSEN + "{invitation}")
	Mono<Rendering> chosen(@PathVariable String invitation, ServerWebExchange exchange) {
		return here(() -> invited(invitation).flatMap((account) -> exchange.getFormData().flatMap((form) -> {
			String password = Fields.text(form, "mot-de-passe");
			return this.passwords.fault(password, account)
				.map((fault) -> choosing(exchange, invitation, account, fault))
				.switchIfEmpty(this.invitations.accept(account, password)
					.flatMap((now) -> this.sessions.open(now, exchange))
					.thenReturn(SeeOther.at(StaffDoor.ROOT)));
		})));
	}

	/** Where there are passwords at all. */
	private Mono<Rendering> here(Supplier<Mono<Rendering>> answer) {
		return this.openId.passwords() ? answer.get() : Mono.error(Problem.forbidden(SignInController.ELSEWHERE));
	}

	private Mono<Account> invited(String invitation) {
		return this.invitations.find(invitation)
			.switchIfEmpty(Mono.defer(() -> this.invitations.isForNobody(invitation)
				.flatMap((over) -> Mono.error(Problem.gone(over ? OVER : used())))));
	}

	private String used() {
		return "Ce lien a déjà servi, ou il est trop ancien. "
				+ (this.openId.passwords() ? "Demandez un nouveau mot de passe : un autre lien vous sera envoyé."
						: "Demandez-en un autre à la personne qui vous a envoyé l'invitation.");
	}

	private Rendering asked(ServerWebExchange exchange, @Nullable String typed, @Nullable String fault, boolean sent) {
		PasswordPage page = new PasswordPage(
				StaffDoor.page(this.site, (fault != null) ? "Mot de passe oublié : à corriger" : "Mot de passe oublié"),
				this.csrf.issue(exchange), typed, fault, sent, List.of(), this.openId.passwords());
		return Rendering.view("account/forgotten").model(Map.of("page", page)).status(status(fault)).build();
	}

	private static HttpStatus status(@Nullable String fault) {
		return (fault != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	private Rendering choosing(ServerWebExchange exchange, String invitation, Account account, @Nullable String fault) {
		PasswordPage page = new PasswordPage(
				StaffDoor.page(this.site, this.openId.passwords() ? "Choisissez votre mot de passe" : "Bienvenue"),
				this.csrf.issue(exchange), account.mail(), fault, false,
				this.providers.list()
					.stream()
					.map((provider) -> new PasswordPage.Door(provider.name(), provider.invited(invitation)))
					.toList(),
				this.openId.passwords());
		return Rendering.view("account/choose-password").model(Map.of("page", page)).status(status(fault)).build();
	}

}
