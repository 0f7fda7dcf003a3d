package fr.raccroche.account.openid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Reads what providers of identities sign: with any key that they publish, so that one
 * that signs with elliptic curves needs no setting, and the answer of who somebody is
 * signed too, as ProConnect's always is.
 */
@Component
class OpenIdTokens implements ReactiveJwtDecoderFactory<ClientRegistration>,
		ReactiveOAuth2UserService<OAuth2UserRequest, OAuth2User> {

	private static final MediaType SIGNED = MediaType.valueOf("application/jwt");

	private static final Converter<Map<String, Object>, Map<String, Object>> CLAIMS = new ClaimTypeConverter(
			ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters());

	private final Map<String, ReactiveJwtDecoder> idTokens = new ConcurrentHashMap<>();

	private final Map<String, ReactiveJwtDecoder> answers = new ConcurrentHashMap<>();

	private final WebClient client = WebClient.create();

	/** Of the proof that somebody signed in (ID Token). */
	@Override
	public ReactiveJwtDecoder createDecoder(ClientRegistration provider) {
		return this.idTokens.computeIfAbsent(provider.getRegistrationId(),
				(id) -> decoder(provider, new OidcIdTokenValidator(provider)));
	}

	/** Who they are (UserInfo), in JSON or signed. */
	@Override
	public Mono<OAuth2User> loadUser(OAuth2UserRequest request) {
		ClientRegistration provider = request.getClientRegistration();
		return this.client.get()
			.uri(provider.getProviderDetails().getUserInfoEndpoint().getUri())
			.headers((headers) -> headers.setBearerAuth(request.getAccessToken().getTokenValue()))
			.exchangeToMono((answer) -> claims(provider, answer))
			.map((claims) -> new DefaultOAuth2User(List.of(), claims, IdTokenClaimNames.SUB));
	}

	private Mono<Map<String, Object>> claims(ClientRegistration provider, ClientResponse answer) {
		if (answer.statusCode().isError()) {
			return answer.releaseBody()
				.then(Mono.error(new OAuth2AuthenticationException(new OAuth2Error("invalid_user_info_response"))));
		}
		boolean signed = answer.headers().contentType().filter(SIGNED::isCompatibleWith).isPresent();
		return signed ? answer.bodyToMono(String.class).flatMap(answers(provider)::decode).map(ClaimAccessor::getClaims)
				: answer.bodyToMono(new ParameterizedTypeReference<Map<String, Object>>() {
				});
	}

	private ReactiveJwtDecoder answers(ClientRegistration provider) {
		return this.answers.computeIfAbsent(provider.getRegistrationId(),
				(id) -> decoder(provider, new JwtTimestampValidator()));
	}

	private static ReactiveJwtDecoder decoder(ClientRegistration provider, OAuth2TokenValidator<Jwt> validator) {
		NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder
			.withJwkSetUri(Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
			// all are of a pair of keys: none could be signed with what is public
			.jwsAlgorithms((all) -> all.addAll(List.of(SignatureAlgorithm.values())))
			.build();
		decoder.setJwtValidator(validator);
		decoder.setClaimSetConverter(CLAIMS);
		return decoder;
	}

}
