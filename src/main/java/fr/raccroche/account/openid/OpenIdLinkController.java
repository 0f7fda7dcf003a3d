package fr.raccroche.account.openid;

import java.util.Map;

import fr.raccroche.account.Account;
import fr.raccroche.account.Identities;
import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks somebody who was invited whether their identity at a provider shall open that
 * account. Only the button binds.
 */
@Controller
class OpenIdLinkController {

	private static final String ADDRESS = OpenIdProviders.ROOT + "{provider}" + OpenIdLinks.PATH;

	private final OpenIdLinks links;

	private final OpenIdProviders providers;

	private final Identities identities;

	private final SessionCookie sessions;

	private final Site site;

	private final CsrfSeal csrf;

	OpenIdLinkController(OpenIdLinks links, OpenIdProviders providers, Identities identities, SessionCookie sessions,
			Site site, CsrfSeal csrf) {
		this.links = links;
		this.providers = providers;
		this.identities = identities;
		this.sessions = sessions;
		this.site = site;
		this.csrf = csrf;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> ask(ServerWebExchange exchange) {
		return asked(
				exchange)
			.flatMap(
					(asked) -> invited(asked)
						.map((account) -> Rendering.view("account/link")
							.model(Map.of("page", new LinkPage(StaffDoor.page(this.site, "Lier votre compte"),
									this.csrf.issue(exchange), account.mail(), this.providers.name(asked.provider()))))
							.build()));
	}

	@PostMapping(ADDRESS)
	Mono<Rendering> bind(ServerWebExchange exchange) {
		return asked(exchange).flatMap((asked) -> invited(asked)
			.flatMap(
					(account) -> this.identities.bind(account, asked.identity(), this.providers.name(asked.provider())))
			.flatMap((account) -> this.sessions.open(account, asked.elsewhere(), exchange))
			.map((session) -> {
				this.links.forget(exchange);
				return SeeOther.at(StaffDoor.ROOT);
			}));
	}

	private Mono<OpenIdLinks.Asked> asked(ServerWebExchange exchange) {
		return Mono.justOrEmpty(this.links.find(exchange)).switchIfEmpty(Mono.error(gone()));
	}

	private Mono<Account> invited(OpenIdLinks.Asked asked) {
		return this.identities.invited(asked.invitation()).switchIfEmpty(Mono.error(gone()));
	}

	private static Problem gone() {
		return Problem
			.gone("Cette demande a déjà servi, ou elle est trop ancienne. Rouvrez le lien de votre invitation.");
	}

}
