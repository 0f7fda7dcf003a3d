package fr.raccroche.account.openid;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import fr.raccroche.platform.Seal;
import fr.raccroche.site.PublicAddress;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody carries themselves while they are at a provider of identities, so that no
 * portal keeps anything: sealed in a cookie of their own browser, for twenty minutes.
 */
@Component
class SealedCookie {

	/** For somebody who looks for their password meanwhile. */
	private static final Duration HOLDS = Duration.ofMinutes(20);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Seal seal;

	private final PublicAddress address;

	private final Clock clock;

	SealedCookie(Seal seal, PublicAddress address, Clock clock) {
		this.seal = seal;
		this.address = address;
		this.clock = clock;
	}

	/** What is carried: each says itself when it is too late. */
	interface Dated {

		Instant until();

	}

	/** When what is carried from now on is too old. */
	Instant until() {
		return this.clock.instant().plus(HOLDS);
	}

	/**
	 * @param purpose what it is for: it is nothing elsewhere
	 */
	String close(String purpose, Dated content) {
		return this.seal.close(purpose, JSON.writeValueAsBytes(content));
	}

	/** What stands there; empty for what is too old, of another version or not ours. */
	<T extends Dated> Optional<T> open(String purpose, HttpCookie cookie, Class<T> type) {
		return this.seal.open(purpose, cookie.getValue())
			.flatMap((content) -> read(content, type))
			.filter((content) -> content.until().isAfter(this.clock.instant()));
	}

	void keep(String name, String sealed, ServerWebExchange exchange) {
		add(name, sealed, HOLDS, exchange);
	}

	void forget(String name, ServerWebExchange exchange) {
		add(name, "", Duration.ZERO, exchange);
	}

	private static <T> Optional<T> read(byte[] content, Class<T> type) {
		try {
			return Optional.of(JSON.readValue(new String(content, StandardCharsets.UTF_8), type));
		}
		catch (JacksonException ex) {
			// of another version
			return Optional.empty();
		}
	}

	private void add(String name, String value, Duration age, ServerWebExchange exchange) {
		exchange.getResponse()
			.addCookie(ResponseCookie.from(name, value)
				.path(OpenIdProviders.ROOT)
				.httpOnly(true)
				// they come back from another site
				.sameSite("Lax")
				.secure(this.address.of("/", exchange).startsWith("https:"))
				.maxAge(age)
				.build());
	}

}
