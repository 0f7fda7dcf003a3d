package fr.raccroche.account.openid;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.account.Elsewhere;
import fr.raccroche.account.Identities;
import fr.raccroche.account.Identity;
import fr.raccroche.account.session.Interrupted;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.SeeOther;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Who comes back from a provider of identities: let in when there is an account for them,
 * led back to the door when not. A provider says who somebody is, never what they may do.
 */
@Component
class OpenIdArrival implements ServerAuthenticationSuccessHandler, ServerAuthenticationFailureHandler {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final Identities identities;

	private final OpenIdRequests requests;

	private final OpenIdSettings settings;

	private final SessionCookie sessions;

	private final OpenIdLinks links;

	private final OpenIdProviders providers;

	OpenIdArrival(Identities identities, OpenIdRequests requests, OpenIdSettings settings, SessionCookie sessions,
			OpenIdLinks links, OpenIdProviders providers) {
		this.providers = providers;
		this.links = links;
		this.identities = identities;
		this.requests = requests;
		this.settings = settings;
		this.sessions = sessions;
	}

	@Override
	public Mono<Void> onAuthenticationSuccess(WebFilterExchange filtered, Authentication proof) {
		ServerWebExchange exchange = filtered.getExchange();
		String provider = ((OAuth2AuthenticationToken) proof).getAuthorizedClientRegistrationId();
		OidcUser user = (OidcUser) Objects.requireNonNull(proof.getPrincipal());
		Optional<OpenIdRequests.Journey> journey = this.requests.journey(exchange);
		Identity identity = new Identity(user.getIssuer().toString(), user.getSubject());
		String invitation = journey.map(OpenIdRequests.Journey::invitation).orElse(null);
		return Mono.justOrEmpty(invitation)
			.flatMap(this.identities::invited)
			.filter((account) -> !this.identities.known(account, identity))
			.map((account) -> this.links.ask(elsewhere(provider, user), identity, String.valueOf(invitation), exchange))
			.switchIfEmpty(Mono
				.defer(() -> this.identities.welcome(identity, mail(provider, user), this.providers.name(provider))
					.flatMap((account) -> this.sessions.open(account, elsewhere(provider, user), exchange))
					.map((session) -> new Interrupted(wanted(journey), Map.of()).address())))
			.switchIfEmpty(Mono.fromSupplier(() -> door(OpenIdRefusal.NO_ACCOUNT, provider, journey)))
			.flatMap((address) -> SeeOther.at(URI.create(address), exchange));
	}

	@Override
	public Mono<Void> onAuthenticationFailure(WebFilterExchange filtered, AuthenticationException failure) {
		ServerWebExchange exchange = filtered.getExchange();
		String code = (failure instanceof OAuth2AuthenticationException ex) ? ex.getError().getErrorCode() : "unknown";
		OpenIdRefusal refusal = OpenIdRefusal.FAILED;
		if (code.equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
			refusal = OpenIdRefusal.GIVEN_UP;
		}
		else {
			// the code alone: the rest may tell who it was
			logger.warn("Une connexion par un fournisseur d'identité n'a pas abouti : {}", code);
		}
		String path = exchange.getRequest().getPath().value();
		String provider = path.substring(OpenIdProviders.ROOT.length(), path.length() - OpenIdProviders.BACK.length());
		return SeeOther.at(URI.create(door(refusal, provider, this.requests.journey(exchange))), exchange);
	}

	private @Nullable String mail(String provider, OidcUser user) {
		boolean verified = Boolean.TRUE.equals(user.getEmailVerified())
				|| this.settings.trustedMail().contains(provider);
		return verified ? user.getEmail() : null;
	}

	private static Elsewhere elsewhere(String provider, OidcUser user) {
		return new Elsewhere(provider, user.getSubject(), user.getIdToken().getClaimAsString("sid"),
				user.getIdToken().getTokenValue());
	}

	private static String wanted(Optional<OpenIdRequests.Journey> journey) {
		return journey.map(OpenIdRequests.Journey::wanted).orElse(StaffDoor.ROOT);
	}

	private static String door(OpenIdRefusal refusal, String provider, Optional<OpenIdRequests.Journey> journey) {
		return UriComponentsBuilder.fromPath(StaffDoor.SIGN_IN)
			.queryParam("refus", refusal.code())
			.queryParam("par", provider)
			.queryParam(Interrupted.ADDRESS, "{suite}")
			.encode()
			.buildAndExpand(wanted(journey))
			.toUriString();
	}

}
