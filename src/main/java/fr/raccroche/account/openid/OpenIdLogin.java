package fr.raccroche.account.openid;

import java.time.Duration;

import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.platform.Problem;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Signing in with OpenID Connect (authorization code, state, nonce, PKCE): Spring
 * Security's, which keeps nothing here but what {@link OpenIdRequests} seals.
 */
@Component
public class OpenIdLogin {

	/** For the proof, its keys, and who it is: somebody waits before the screen. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final OpenIdProviders providers;

	private final OpenIdRequests requests;

	private final OpenIdTokens tokens;

	private final OpenIdArrival arrival;

	OpenIdLogin(OpenIdProviders providers, OpenIdRequests requests, OpenIdTokens tokens, OpenIdArrival arrival) {
		this.providers = providers;
		this.requests = requests;
		this.tokens = tokens;
		this.arrival = arrival;
	}

	/** Where the settings name a provider; nothing otherwise. */
	public ServerHttpSecurity openedBy(ServerHttpSecurity http, SessionCookie sessions) {
		if (this.providers.list().isEmpty()) {
			return http;
		}
		return http.oauth2Login((login) -> login.clientRegistrationRepository(this.providers)
			.authorizationRequestResolver(new DefaultServerOAuth2AuthorizationRequestResolver(this.providers,
					ServerWebExchangeMatchers.pathMatchers(HttpMethod.GET, OpenIdProviders.ROOT + "{registrationId}")))
			.authorizationRequestRepository(this.requests)
			.authenticationMatcher(ServerWebExchangeMatchers.pathMatchers(HttpMethod.GET,
					OpenIdProviders.ROOT + "{registrationId}" + OpenIdProviders.BACK))
			.authenticationManager(manager())
			.authorizedClientRepository(new NothingKept())
			.securityContextRepository(sessions)
			.authenticationSuccessHandler(this.arrival)
			.authenticationFailureHandler(this.arrival));
	}

	private ReactiveAuthenticationManager manager() {
		OidcReactiveOAuth2UserService users = new OidcReactiveOAuth2UserService();
		users.setOauth2UserService(this.tokens);
		users.setRetrieveUserInfo((request) -> StringUtils
			.hasLength(request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri()));
		OidcAuthorizationCodeReactiveAuthenticationManager manager = new OidcAuthorizationCodeReactiveAuthenticationManager(
				new WebClientReactiveAuthorizationCodeTokenResponseClient(), users);
		manager.setJwtDecoderFactory(this.tokens);
		return (proof) -> manager.authenticate(proof)
			.timeout(PATIENCE)
			.onErrorMap(OpenIdLogin::isOfTheirs, OpenIdLogin::failed);
	}

	private static boolean isOfTheirs(Throwable failure) {
		return !(failure instanceof AuthenticationException) && !(failure instanceof Problem);
	}

	/** The provider stopped answering on the way. */
	private static OAuth2AuthenticationException failed(Throwable failure) {
		return new OAuth2AuthenticationException(new OAuth2Error("temporarily_unavailable"), failure);
	}

	/** We ask providers nothing in anybody's name later. */
	private static final class NothingKept implements ServerOAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(String provider, Authentication who,
				ServerWebExchange exchange) {
			return Mono.empty();
		}

		@Override
		public Mono<Void> saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who,
				ServerWebExchange exchange) {
			return Mono.empty();
		}

		@Override
		public Mono<Void> removeAuthorizedClient(String provider, Authentication who, ServerWebExchange exchange) {
			return Mono.empty();
		}

	}

}
