package fr.raccroche.account.openid;

import java.time.Instant;
import java.util.Optional;

import fr.raccroche.account.Elsewhere;
import fr.raccroche.account.Identity;
import org.jspecify.annotations.Nullable;
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

	/** Beside those of {@link OpenIdRequests}, what a server reads. */
	private static final int LONGEST = 3_000;

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
	 * @param session what the provider calls its session; null when it did not say
	 * @param idToken what it gave as a proof; null when a cookie does not hold it
	 * @param until when it is too late
	 */
	record Asked(String provider, Identity identity, String invitation, @Nullable String session,
			@Nullable String idToken, Instant until) implements SealedCookie.Dated {

		/** Where they are signed in too; null when that cannot be ended from here. */
		@Nullable Elsewhere elsewhere() {
			return (this.idToken != null)
					? new Elsewhere(this.provider, this.identity.subject(), this.session, this.idToken) : null;
		}

		private Asked withoutProof() {
			return new Asked(this.provider, this.identity, this.invitation, this.session, null, this.until);
		}

	}

	/** Asks. @return where */
	String ask(Elsewhere elsewhere, Identity identity, String invitation, ServerWebExchange exchange) {
		Asked asked = new Asked(elsewhere.provider(), identity, invitation, elsewhere.session(), elsewhere.idToken(),
				this.cookies.until());
		String sealed = this.cookies.close(PURPOSE, asked);
		this.cookies.keep(COOKIE,
				(sealed.length() <= LONGEST) ? sealed : this.cookies.close(PURPOSE, asked.withoutProof()), exchange);
		return OpenIdProviders.ROOT + asked.provider() + PATH;
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
