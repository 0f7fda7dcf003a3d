package fr.raccroche.account.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import fr.raccroche.account.Identity;
import fr.raccroche.platform.Seal;
import fr.raccroche.site.PublicAddress;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who came back from a provider with an invitation, and has not said yet that the two
 * belong together: an address that somebody sends must bind nobody to their account.
 * Sealed in a cookie of their own browser.
 */
@Component
class OpenIdLinks {

	/** Where they are asked, after the name of the provider. */
	static final String PATH = "/lien";

	private static final String COOKIE = "raccroche-openid-lien";

	private static final String PURPOSE = "openid-link";

	private static final Duration HOLDS = Duration.ofMinutes(20);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Seal seal;

	private final PublicAddress address;

	private final Clock clock;

	OpenIdLinks(Seal seal, PublicAddress address, Clock clock) {
		this.seal = seal;
		this.address = address;
		this.clock = clock;
	}

	/**
	 * What they are asked.
	 *
	 * @param provider name in the settings
	 * @param identity theirs there
	 * @param invitation what they came by
	 * @param until when it is too late
	 */
	record Asked(String provider, Identity identity, String invitation, Instant until) {
	}

	/** Asks. @return where */
	String ask(String provider, Identity identity, String invitation, ServerWebExchange exchange) {
		Asked asked = new Asked(provider, identity, invitation, this.clock.instant().plus(HOLDS));
		keep(this.seal.close(PURPOSE, JSON.writeValueAsBytes(asked)), HOLDS, exchange);
		return OpenIdProviders.ROOT + provider + PATH;
	}

	/** What this browser was asked; empty for nothing, or too long ago. */
	Optional<Asked> find(ServerWebExchange exchange) {
		HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
		return Optional.ofNullable(cookie)
			.flatMap((found) -> this.seal.open(PURPOSE, found.getValue()))
			.flatMap(OpenIdLinks::read)
			.filter((asked) -> asked.until().isAfter(this.clock.instant()));
	}

	void forget(ServerWebExchange exchange) {
		keep("", Duration.ZERO, exchange);
	}

	private static Optional<Asked> read(byte[] content) {
		try {
			return Optional.of(JSON.readValue(new String(content, StandardCharsets.UTF_8), Asked.class));
		}
		catch (JacksonException ex) {
			// of another version
			return Optional.empty();
		}
	}

	private void keep(String value, Duration age, ServerWebExchange exchange) {
		exchange.getResponse()
			.addCookie(ResponseCookie.from(COOKIE, value)
				.path(OpenIdProviders.ROOT)
				.httpOnly(true)
				.sameSite("Lax")
				.secure(this.address.of("/", exchange).startsWith("https:"))
				.maxAge(age)
				.build());
	}

}
