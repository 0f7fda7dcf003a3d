package fr.raccroche.account.openid;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.StartupRefused;
import fr.raccroche.site.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The providers of identities of the settings. What they say of themselves (OpenID
 * Connect Discovery) is asked when somebody wants to sign in, not at the start: a
 * provider that is away keeps nobody from anything else.
 */
@Component
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public class OpenIdProviders implements ReactiveClientRegistrationRepository {

	/** Under it, the name of a provider. */
	public static final String ROOT = StaffDoor.ROOT + "/openid/";

	static final String BACK = "/retour";

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String NOT_OPENID = "spring.security.oauth2.client.registration.%s.scope doit contenir "
			+ "« openid » : les autres façons de se connecter ne sont pas prises.";

	/** Keys of signature and addresses change, seldom. */
	private static final Duration FRESH = Duration.ofHours(12);

	/** As much of what went wrong as a line of the log holds. */
	private static final int MESSAGE = 300;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Map<String, IdentityProvider> providers = new LinkedHashMap<>();

	private final Map<String, Mono<ClientRegistration>> registrations = new HashMap<>();

	/** Names of providers by their address; those that discover nothing have none. */
	private final Map<String, String> issuers = new HashMap<>();

	/** Whether there is one whose address is not known. */
	private boolean silent;

	OpenIdProviders(OAuth2ClientProperties settings, OpenIdSettings ours, PublicAddress address) {
		settings.getRegistration().forEach((id, registration) -> {
			Set<String> scope = Objects.requireNonNullElse(registration.getScope(),
					Set.of(OidcScopes.OPENID, OidcScopes.EMAIL));
			if (!scope.contains(OidcScopes.OPENID)) {
				throw new StartupRefused(NOT_OPENID.formatted(id));
			}
			registration.setScope(scope);
			String back = ROOT + "{registrationId}" + BACK;
			registration.setRedirectUri(address.fixed() ? address.of(back) : "{baseUrl}" + back);
			this.providers.put(id,
					new IdentityProvider(id, Objects.requireNonNullElse(registration.getClientName(), id)));
			this.registrations.put(id, known(id, alone(settings, id)));
			issuer(settings, id).ifPresentOrElse((issuer) -> this.issuers.putIfAbsent(issuer, name(id)),
					() -> this.silent = true);
		});
		if (!ours.passwords() && this.providers.isEmpty()) {
			throw new StartupRefused("raccroche.openid.passwords=false : personne ne pourrait se connecter. "
					+ "Réglez d'abord un fournisseur d'identité (spring.security.oauth2.client).");
		}
	}

	/** In the order of the settings. */
	public List<IdentityProvider> list() {
		return List.copyOf(this.providers.values());
	}

	/** What people call it. */
	public String name(String id) {
		IdentityProvider provider = this.providers.get(id);
		return (provider != null) ? provider.name() : id;
	}

	/** What people call the provider of that address, which may be there no more. */
	public String nameOf(String issuer) {
		String name = this.issuers.get(issuer);
		return (name != null) ? name
				: Objects.requireNonNullElse(UriComponentsBuilder.fromUriString(issuer).build().getHost(), issuer);
	}

	/**
	 * Whether one may sign in there; of those that discover nothing, that is believed.
	 */
	public boolean leadTo(String issuer) {
		return this.issuers.containsKey(issuer) || this.silent;
	}

	/**
	 * Fails with 404 when there is none of that name, with 503 when it does not answer.
	 */
	@Override
	public Mono<ClientRegistration> findByRegistrationId(String id) {
		return this.registrations.getOrDefault(id, Mono.error(Problem.notFound("Cette page n'existe pas.")));
	}

	private static Optional<String> issuer(OAuth2ClientProperties settings, String id) {
		OAuth2ClientProperties.Registration registration = settings.getRegistration().get(id);
		String provider = (registration != null) ? registration.getProvider() : null;
		return Optional.ofNullable(settings.getProvider().get((provider != null) ? provider : id))
			.map(OAuth2ClientProperties.Provider::getIssuerUri);
	}

	private Mono<ClientRegistration> known(String id, OAuth2ClientProperties settings) {
		return Mono
			.fromCallable(() -> Objects
				.requireNonNull(new OAuth2ClientPropertiesMapper(settings).asClientRegistrations().get(id)))
			.subscribeOn(Schedulers.boundedElastic())
			.timeout(PATIENCE)
			.doOnError((failure) -> logger.warn("Le fournisseur d'identité « {} » ne répond pas comme il faut : {}", id,
					StringUtils.truncate(String.valueOf(failure.getMessage()), MESSAGE)))
			.onErrorMap((failure) -> Problem
				.unavailable("%s ne répond pas. Réessayez dans quelques minutes.".formatted(name(id))))
			.cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/** One that is away must not keep the others from being known. */
	private static OAuth2ClientProperties alone(OAuth2ClientProperties settings, String id) {
		OAuth2ClientProperties one = new OAuth2ClientProperties();
		one.getRegistration().put(id, Objects.requireNonNull(settings.getRegistration().get(id)));
		one.getProvider().putAll(settings.getProvider());
		return one;
	}

}
