package fr.raccroche.account.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.platform.Digests;
import fr.raccroche.platform.Seal;
import fr.raccroche.site.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is on the way to a provider of identities and back: sealed in a cookie of their own
 * browser, one for each time they set out, so that two tabs do not disturb each other and
 * no portal keeps anything.
 */
@Component
class OpenIdRequests implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	/** What somebody is invited by, among the parameters of where they set out. */
	static final String INVITATION = "invitation";

	private static final String COOKIE = "raccroche-openid-";

	private static final String PURPOSE = "openid";

	private static final int NAME_LENGTH = 16;

	private static final int LONGEST_ADDRESS = 500;

	/** For somebody who looks for their password meanwhile. */
	private static final Duration HOLDS = Duration.ofMinutes(20);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Seal seal;

	private final PublicAddress address;

	private final Clock clock;

	OpenIdRequests(Seal seal, PublicAddress address, Clock clock) {
		this.seal = seal;
		this.address = address;
		this.clock = clock;
	}

	/**
	 * Somebody on their way.
	 *
	 * @param provider where to
	 * @param uri where one signs in there
	 * @param client who we are there
	 * @param redirect where they shall come back to
	 * @param state what comes back with them
	 * @param nonce what their proof must hold
	 * @param verifier what shows that it is we who ask for the proof (PKCE); null where
	 * the provider does not want it
	 * @param wanted where they go then
	 * @param invitation what they came by; null for none
	 * @param until when it is too late
	 */
	record Journey(String provider, String uri, String client, String redirect, String state, String nonce,
			@Nullable String verifier, String wanted, @Nullable String invitation, Instant until) {

		static Journey of(OAuth2AuthorizationRequest request, ServerWebExchange exchange, Instant until) {
			Map<String, String> query = exchange.getRequest().getQueryParams().toSingleValueMap();
			return new Journey(request.getAttribute(OAuth2ParameterNames.REGISTRATION_ID),
					request.getAuthorizationUri(), request.getClientId(), request.getRedirectUri(), request.getState(),
					request.getAttribute(OidcParameterNames.NONCE),
					request.getAttribute(PkceParameterNames.CODE_VERIFIER), wanted(query.get(Interrupted.ADDRESS)),
					query.get(INVITATION), until);
		}

		/** A cookie does not hold everything. */
		private static String wanted(@Nullable String address) {
			return (address != null && address.length() <= LONGEST_ADDRESS)
					? new Interrupted(address, Map.of()).address() : StaffSecurity.ROOT;
		}

		OAuth2AuthorizationRequest request() {
			return OAuth2AuthorizationRequest.authorizationCode()
				.authorizationUri(this.uri)
				.clientId(this.client)
				.redirectUri(this.redirect)
				.scope(OidcScopes.OPENID)
				.state(this.state)
				.attributes((attributes) -> {
					attributes.put(OAuth2ParameterNames.REGISTRATION_ID, this.provider);
					attributes.put(OidcParameterNames.NONCE, this.nonce);
					if (this.verifier != null) {
						attributes.put(PkceParameterNames.CODE_VERIFIER, this.verifier);
					}
				})
				.build();
		}

	}

	@Override
	public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
		return Mono.fromRunnable(() -> {
			Journey journey = Journey.of(request, exchange, this.clock.instant().plus(HOLDS));
			String sealed = this.seal.close(PURPOSE, JSON.writeValueAsBytes(journey));
			exchange.getResponse().addCookie(cookie(name(journey.state()), sealed, HOLDS, exchange));
		});
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
		return Mono.justOrEmpty(journey(exchange).map(Journey::request));
	}

	/** It holds once. */
	@Override
	public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
		return loadAuthorizationRequest(exchange).doOnNext((request) -> exchange.getResponse()
			.addCookie(cookie(name(request.getState()), "", Duration.ZERO, exchange)));
	}

	/** What somebody had set out with who comes back now. */
	Optional<Journey> journey(ServerWebExchange exchange) {
		String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
		HttpCookie cookie = (state != null) ? exchange.getRequest().getCookies().getFirst(name(state)) : null;
		return Optional.ofNullable(cookie)
			.flatMap((found) -> this.seal.open(PURPOSE, found.getValue()))
			.flatMap(OpenIdRequests::read)
			.filter((journey) -> journey.state().equals(state) && journey.until().isAfter(this.clock.instant()));
	}

	private static Optional<Journey> read(byte[] content) {
		try {
			return Optional.of(JSON.readValue(new String(content, StandardCharsets.UTF_8), Journey.class));
		}
		catch (JacksonException ex) {
			// of another version
			return Optional.empty();
		}
	}

	private static String name(String state) {
		return COOKIE + Digests.sha256(state).substring(0, NAME_LENGTH);
	}

	private ResponseCookie cookie(String name, String value, Duration age, ServerWebExchange exchange) {
		return ResponseCookie.from(name, value)
			.path(OpenIdProviders.ROOT)
			.httpOnly(true)
			// they come back from another site
			.sameSite("Lax")
			.secure(this.address.of("/", exchange).startsWith("https:"))
			.maxAge(age)
			.build();
	}

}
