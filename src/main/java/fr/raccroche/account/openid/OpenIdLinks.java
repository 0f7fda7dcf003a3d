package fr.raccroche.account.openid;

import java.time.Instant;
import java.util.Optional;

import fr.raccroche.account.Identity;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who came back from a provider with an invitation, and has not said yet that the two
 * belong together: an address that somebody sends must bind nobody to their account.
 * Sealed in a cookie of their own browser.
 */
@Component
class OpenIdLinks {

	/** Where they are asked, after the name of the provider. */
	static final String PATH = "/lien";

	private static final String COOKIE = "raccroche-lien";

	private static final String PURPOSE = "openid-link";

	private final SealedCookie cookies;

	OpenIdLinks(SealedCookie cookies) {
		this.cookies = cookies;
	}

	/**
	 * What they are asked.
	 *
	 * @param provider name in the settings
	 * @param identity theirs there
	 * @param invitation what they came by
	 * @param until when it is too late
	 */
	record Asked(String provider, Identity identity, String invitation, Instant until) implements SealedCookie.Dated {
	}

	/** Asks. @return where */
	String ask(String provider, Identity identity, String invitation, ServerWebExchange exchange) {
		Asked asked = new Asked(provider, identity, invitation, this.cookies.until());
		this.cookies.keep(COOKIE, this.cookies.close(PURPOSE, asked), exchange);
		return OpenIdProviders.ROOT + provider + PATH;
	}

	/** What this browser was asked; empty for nothing, or too long ago. */
	Optional<Asked> find(ServerWebExchange exchange) {
		HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
		return Optional.ofNullable(cookie).flatMap((found) -> this.cookies.open(PURPOSE, found, Asked.class));
	}

	void forget(ServerWebExchange exchange) {
		this.cookies.forget(COOKIE, exchange);
	}

}
