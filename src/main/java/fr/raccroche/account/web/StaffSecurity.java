package fr.raccroche.account.web;

import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.openid.OpenIdFarewell;
import fr.raccroche.account.openid.OpenIdLogin;
import fr.raccroche.account.openid.OpenIdProviders;
import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.StartupSequence;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * Everything under {@code /espace} is for who is signed in, but for the doors themselves.
 * The public part never comes here: it has no session.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StaffSecurity {

	private static final String[] DOORS = { SignInController.ADDRESS, PasswordController.FORGOTTEN,
			PasswordController.CHOSEN + "*", SignedLinks.ADDRESS + "**", MailChoiceController.OFF + "*",
			OpenIdProviders.ROOT + "**" };

	/**
	 * Their address, or what is sent there, is a secret or signed already: they count
	 * without a cookie.
	 */
	private static final ServerWebExchangeMatcher SEALED = ServerWebExchangeMatchers
		.pathMatchers(SignedLinks.ADDRESS + "**", MailChoiceController.OFF + "*", OpenIdFarewell.OVER);

	@Bean
	SecurityWebFilterChain staff(ServerHttpSecurity http, SessionCookie sessions, CsrfSeal csrf, Reception reception,
			OpenIdLogin openId, StartupSequence startup) {
		return openId.openedBy(http, sessions)
			.securityMatcher(ServerWebExchangeMatchers.pathMatchers(StaffDoor.ROOT, StaffDoor.ROOT + "/**"))
			.addFilterAt(unlessStarting(startup), SecurityWebFiltersOrder.FIRST)
			.securityContextRepository(sessions)
			.csrf((spec) -> spec.csrfTokenRepository(csrf)
				.csrfTokenRequestHandler(csrf)
				.requireCsrfProtectionMatcher(new AndServerWebExchangeMatcher(CsrfWebFilter.DEFAULT_CSRF_MATCHER,
						new NegatedServerWebExchangeMatcher(SEALED)))
				.accessDeniedHandler((exchange, denied) -> reception.unmarked(exchange)))
			.requestCache((spec) -> spec.requestCache(NoOpServerRequestCache.getInstance()))
			// ours, in platform.web
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.exceptionHandling((spec) -> spec.authenticationEntryPoint(reception)
				.accessDeniedHandler((exchange, denied) -> Mono
					.error(Problem.forbidden("Votre compte ne permet pas d'ouvrir cette page."))))
			.authorizeExchange((paths) -> paths.pathMatchers(DOORS).permitAll().anyExchange().authenticated())
			.build();
	}

	/** Who comes with a password is known by {@code SignIn}, not by Spring Security. */
	@Bean
	ReactiveAuthenticationManager nobodyElse() {
		return (authentication) -> Mono.empty();
	}

	/** Unusual spellings of addresses: nothing of staff answers to them. */
	@Bean
	ServerWebExchangeFirewall firewall() {
		StrictServerWebExchangeFirewall strict = new StrictServerWebExchangeFirewall();
		return (exchange) -> exchange.getRequest().getPath().pathWithinApplication().value().contains("espace")
				? strict.getFirewalledExchange(exchange) : Mono.just(exchange);
	}

	@Bean
	ServerExchangeRejectedHandler unusual() {
		return (exchange, rejected) -> Mono.error(Problem.notFound("Cette page n'existe pas."));
	}

	/** What is shown here is for one person, and for now. */
	private static WebFilter unlessStarting(StartupSequence startup) {
		return (exchange, chain) -> {
			privately(exchange);
			return startup.completed() ? chain.filter(exchange)
					: Mono.error(Problem.unavailable("Le site démarre : revenez dans une minute."));
		};
	}

	private static void privately(ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		headers.setCacheControl("no-store");
		headers.set("X-Robots-Tag", "noindex, nofollow");
		// some of these addresses are keys; with no referrer at all, older browsers would
		// send forms from nowhere
		headers.set("Referrer-Policy", "same-origin");
	}

}
