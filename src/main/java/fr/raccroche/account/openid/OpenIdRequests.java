package fr.raccroche.account.openid;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.account.session.Interrupted;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

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

	/** As many ways as somebody is on at once. */
	static final int MOST = 4;

	/** All of them: beside the rest, a server reads 8 kB of what browsers send along. */
	private static final int LONGEST = 3_500;

	private final SealedCookie cookies;

	OpenIdRequests(SealedCookie cookies) {
		this.cookies = cookies;
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
			@Nullable String verifier, String wanted, @Nullable String invitation,
			Instant until) implements SealedCookie.Dated {

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
					? new Interrupted(address, Map.of()).address() : StaffDoor.ROOT;
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
			Journey journey = Journey.of(request, exchange, this.cookies.until());
			String sealed = this.cookies.close(PURPOSE, journey);
			makeRoom(LONGEST - sealed.length(), exchange);
			this.cookies.keep(name(journey.state()), sealed, exchange);
		});
	}

	/** A server refuses a browser that brings too many: the oldest go. */
	private void makeRoom(int length, ServerWebExchange exchange) {
		List<HttpCookie> others = exchange.getRequest()
			.getCookies()
			.values()
			.stream()
			.map(List::getFirst)
			.filter((cookie) -> cookie.getName().startsWith(COOKIE))
			.sorted(Comparator.comparing(this::until).reversed())
			.toList();
		int kept = 0;
		int left = length;
		for (HttpCookie other : others) {
			left -= other.getValue().length();
			if (kept < MOST - 1 && left >= 0) {
				kept++;
			}
			else {
				this.cookies.forget(other.getName(), exchange);
			}
		}
	}

	/** Of one that leads nowhere, long ago. */
	private Instant until(HttpCookie cookie) {
		return this.cookies.open(PURPOSE, cookie, Journey.class).map(Journey::until).orElse(Instant.EPOCH);
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
		return Mono.justOrEmpty(journey(exchange).map(Journey::request));
	}

	/** It holds once. */
	@Override
	public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
		return loadAuthorizationRequest(exchange)
			.doOnNext((request) -> this.cookies.forget(name(request.getState()), exchange));
	}

	/** What somebody had set out with who comes back now. */
	Optional<Journey> journey(ServerWebExchange exchange) {
		String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
		HttpCookie cookie = (state != null) ? exchange.getRequest().getCookies().getFirst(name(state)) : null;
		return Optional.ofNullable(cookie)
			.flatMap((found) -> this.cookies.open(PURPOSE, found, Journey.class))
			.filter((journey) -> journey.state().equals(state));
	}

	private static String name(String state) {
		return COOKIE + Digests.sha256(state).substring(0, NAME_LENGTH);
	}

}
