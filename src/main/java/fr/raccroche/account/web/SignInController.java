package fr.raccroche.account.web;

import java.util.Map;

import fr.raccroche.account.SignIn;
import fr.raccroche.account.openid.OpenIdFarewell;
import fr.raccroche.account.openid.OpenIdProviders;
import fr.raccroche.account.openid.OpenIdRefusal;
import fr.raccroche.account.openid.OpenIdSettings;
import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.account.session.Interrupted;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The door.
 */
@Controller
class SignInController {

	static final String ADDRESS = StaffDoor.SIGN_IN;

	static final String ELSEWHERE = "On n'entre pas ici avec un mot de passe.";

	private static final String STALE = "Cette page n'était plus à jour : rien n'est parti. "
			+ "Tapez de nouveau votre mot de passe.";

	private static final String REFUSED = "L'adresse ou le mot de passe ne va pas. Vérifiez les deux.";

	private final Site site;

	private final SignIn signIn;

	private final SessionCookie sessions;

	private final CsrfSeal csrf;

	private final OpenIdProviders providers;

	private final OpenIdSettings openId;

	private final OpenIdFarewell farewell;

	SignInController(Site site, SignIn signIn, SessionCookie sessions, CsrfSeal csrf, OpenIdProviders providers,
			OpenIdSettings openId, OpenIdFarewell farewell) {
		this.providers = providers;
		this.openId = openId;
		this.farewell = farewell;
		this.site = site;
		this.signIn = signIn;
		this.sessions = sessions;
		this.csrf = csrf;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> form(@RequestParam(required = false) @Nullable String suite,
			@RequestParam(required = false) @Nullable String refus, @RequestParam(defaultValue = "") String par,
			ServerWebExchange exchange) {
		Interrupted wanted = Interrupted.left(exchange, suite);
		if (exchange.getAttribute(Reception.STALE) != null && this.openId.passwords()) {
			return again(exchange, wanted);
		}
		if (!wanted.isForm()) {
			String refused = OpenIdRefusal.sentence(refus, this.providers.name(par));
			return Mono.just(shown(exchange, new Typed("", wanted), refused,
					wanted.file() ? HttpStatus.UNAUTHORIZED : HttpStatus.OK));
		}
		return this.sessions.load(exchange)
			.map((signedIn) -> resumed(wanted, this.csrf.issue(exchange), HttpStatus.FORBIDDEN))
			.switchIfEmpty(
					Mono.fromSupplier(() -> shown(exchange, new Typed("", wanted), null, HttpStatus.UNAUTHORIZED)));
	}

	/**
	 * The same form with a good mark: somebody signed in beside it, or left. What it
	 * carries goes on to who is signed in; else the address is kept, the password is not.
	 */
	private Mono<Rendering> again(ServerWebExchange exchange, Interrupted wanted) {
		Mono<Rendering> shown = exchange.getFormData()
			.map((form) -> shown(exchange, new Typed(Fields.text(form, "courriel"), wanted), STALE,
					HttpStatus.FORBIDDEN));
		return !wanted.isForm() ? shown
				: this.sessions.load(exchange)
					.map((signedIn) -> resumed(wanted, this.csrf.issue(exchange), HttpStatus.FORBIDDEN))
					.switchIfEmpty(shown);
	}

	@PostMapping(ADDRESS)
	Mono<Rendering> enter(ServerWebExchange exchange) {
		return exchange.getFormData().flatMap((form) -> {
			Typed typed = new Typed(Fields.text(form, "courriel"), Interrupted.in(form));
			if (!this.openId.passwords()) {
				return Mono.just(shown(exchange, typed, ELSEWHERE, HttpStatus.FORBIDDEN));
			}
			return this.signIn
				.attempt(typed.mail(), Fields.text(form, "mot-de-passe"), exchange.getRequest().getRemoteAddress())
				.flatMap((outcome) -> switch (outcome) {
					case SignIn.Outcome.Welcome welcome -> this.sessions.open(welcome.account(), exchange)
						.map((session) -> entered(typed.wanted(), session));
					case SignIn.Outcome.Refused refused ->
						Mono.just(shown(exchange, typed, REFUSED, HttpStatus.UNPROCESSABLE_CONTENT));
					case SignIn.Outcome.Later later -> {
						exchange.getResponse()
							.getHeaders()
							.set(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
						yield Mono.just(shown(exchange, typed, tooMany(later), HttpStatus.TOO_MANY_REQUESTS));
					}
				});
		});
	}

	@PostMapping("/espace/deconnexion")
	Mono<Rendering> leave(ServerWebExchange exchange) {
		return this.sessions.close(exchange)
			.flatMap((elsewhere) -> this.farewell.leaving(elsewhere, exchange))
			.defaultIfEmpty(SeeOther.at(ADDRESS + "?adieu"));
	}

	/** A form is shown again, to be sent by who typed it: nothing acts by itself. */
	private Rendering entered(Interrupted wanted, String session) {
		if (!wanted.isForm()) {
			return SeeOther.at(wanted.address());
		}
		return resumed(wanted, this.csrf.issue(session), HttpStatus.OK);
	}

	private Rendering resumed(Interrupted wanted, String mark, HttpStatus status) {
		Page page = StaffDoor.page(this.site, "Rien n'est perdu");
		return Rendering.view("account/resume")
			.model(Map.of("page", new ResumePage(page, mark, wanted)))
			.status(status)
			.build();
	}

	private Rendering shown(ServerWebExchange exchange, Typed typed, @Nullable String fault, HttpStatus status) {
		boolean leaving = exchange.getRequest().getQueryParams().containsKey("adieu");
		Page page = StaffDoor.page(this.site, (fault != null) ? "Connexion : à corriger" : "Connexion");
		return Rendering.view("account/sign-in")
			.model(Map.of("page",
					new SignInPage(page, this.csrf.issue(exchange), typed.mail(), typed.wanted(), fault, leaving,
							this.providers.list(), this.openId.passwords())))
			.status(status)
			.build();
	}

	/** The same time as the answer says to programs. */
	static String tooMany(SignIn.Outcome.Later later) {
		long seconds = later.seconds();
		String wait = (seconds < 60) ? Words.count(seconds, "seconde", "secondes")
				: Words.count(Math.ceilDiv(seconds, 60), "minute", "minutes");
		return later.shared() ? "Trop d'essais ratés depuis votre réseau. Réessayez dans %s.".formatted(wait)
				: "Trop d'essais de suite. Réessayez dans %s, ou demandez un nouveau mot de passe.".formatted(wait);
	}

	/** What came. */
	private record Typed(String mail, Interrupted wanted) {
	}

}
