package fr.raccroche.account.openid;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import fr.raccroche.account.Elsewhere;
import fr.raccroche.account.Sessions;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.PublicAddress;
import fr.raccroche.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Signing out at a provider of identities too (OpenID Connect RP-Initiated Logout), and
 * being signed out from there (OpenID Connect Back-Channel Logout).
 */
@Controller
public class OpenIdFarewell {

	/** Where a provider says that a session is over. */
	public static final String OVER = OpenIdProviders.ROOT + "{provider}/fin";

	private static final String GONE = OpenIdProviders.ROOT + "{provider}/adieu";

	private final OpenIdProviders providers;

	private final Sessions sessions;

	private final PublicAddress address;

	private final Site site;

	OpenIdFarewell(OpenIdProviders providers, Sessions sessions, PublicAddress address, Site site) {
		this.site = site;
		this.providers = providers;
		this.sessions = sessions;
		this.address = address;
	}

	/**
	 * On the way there, by a page in between: browsers let no form lead to another site,
	 * which is well.
	 * @return empty when it does not say where one signs out, or does not answer
	 */
	public Mono<Rendering> leaving(Elsewhere elsewhere, ServerWebExchange exchange) {
		return at(elsewhere, exchange).map((address) -> Rendering.view("account/farewell")
			.model(Map.of("page",
					new FarewellPage(StaffDoor.page(this.site, "À bientôt"), this.providers.name(elsewhere.provider()),
							address.toString())))
			.build());
	}

	private Mono<URI> at(Elsewhere elsewhere, ServerWebExchange exchange) {
		return this.providers.findByRegistrationId(elsewhere.provider())
			.mapNotNull(
					(provider) -> provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
			.map((end) -> UriComponentsBuilder.fromUriString(end.toString())
				.queryParam("id_token_hint", "{token}")
				.queryParam("post_logout_redirect_uri", "{back}")
				.queryParam("state", UUID.randomUUID())
				.encode()
				.buildAndExpand(elsewhere.idToken(),
						this.address.of(GONE.replace("{provider}", elsewhere.provider()), exchange))
				.toUri())
			.onErrorResume((failure) -> Mono.empty());
	}

	/** They are back, and gone. */
	@GetMapping(GONE)
	Rendering gone(@PathVariable String provider) {
		return SeeOther.at(StaffDoor.SIGN_IN + "?adieu");
	}

	@PostMapping(OVER)
	Mono<ResponseEntity<Map<String, String>>> over(@PathVariable String provider, ServerWebExchange exchange) {
		return Mono
			.zip(this.providers.findByRegistrationId(provider),
					exchange.getFormData().map((form) -> Objects.requireNonNullElse(form.getFirst("logout_token"), "")))
			.publishOn(Schedulers.boundedElastic())
			.map((asked) -> end(asked.getT1(), asked.getT2()));
	}

	private ResponseEntity<Map<String, String>> end(ClientRegistration provider, String token) {
		try {
			LogoutTokenClaimsSet said = read(provider, token);
			this.sessions.closeFrom(provider.getRegistrationId(), value(said.getSessionID()), value(said.getSubject()));
			return ResponseEntity.ok().build();
		}
		catch (ParseException | BadJOSEException ex) {
			return refused(HttpStatus.BAD_REQUEST, "invalid_request");
		}
		catch (JOSEException | IOException ex) {
			return refused(HttpStatus.SERVICE_UNAVAILABLE, "temporarily_unavailable");
		}
	}

	private static LogoutTokenClaimsSet read(ClientRegistration provider, String token)
			throws ParseException, BadJOSEException, JOSEException, IOException {
		if (!(JWTParser.parse(token) instanceof SignedJWT signed)
				|| !JWSAlgorithm.Family.SIGNATURE.contains(signed.getHeader().getAlgorithm())) {
			throw new BadJOSEException("not signed by the provider");
		}
		ClientRegistration.ProviderDetails details = provider.getProviderDetails();
		String issuer = details.getIssuerUri();
		String keys = details.getJwkSetUri();
		// before the keys are fetched: anybody may send anything here
		if (issuer == null || keys == null || !issuer.equals(signed.getJWTClaimsSet().getIssuer())
				|| !signed.getJWTClaimsSet().getAudience().contains(provider.getClientId())) {
			throw new BadJOSEException("not said to us by the provider");
		}
		return new LogoutTokenValidator(new Issuer(issuer), new ClientID(provider.getClientId()),
				signed.getHeader().getAlgorithm(), URI.create(keys).toURL())
			.validate(signed);
	}

	private static @Nullable String value(com.nimbusds.oauth2.sdk.id.@Nullable Identifier said) {
		return (said != null) ? said.getValue() : null;
	}

	private static ResponseEntity<Map<String, String>> refused(HttpStatus status, String code) {
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(Map.of("error", code));
	}

}
