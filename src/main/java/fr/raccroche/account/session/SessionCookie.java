package fr.raccroche.account.session;

import java.time.Duration;
import java.util.List;

import fr.raccroche.account.Account;
import fr.raccroche.account.Elsewhere;
import fr.raccroche.account.Sessions;
import fr.raccroche.account.Staff;
import fr.raccroche.site.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The one cookie there is: on staff pages only, gone with the browser, unreadable to
 * scripts.
 */
@Component
public class SessionCookie implements ServerSecurityContextRepository {

	private static final String NAME = "raccroche-espace";

	private final Sessions sessions;

	private final PublicAddress address;

	SessionCookie(Sessions sessions, PublicAddress address) {
		this.sessions = sessions;
		this.address = address;
	}

	@Override
	public Mono<SecurityContext> load(ServerWebExchange exchange) {
		String cookie = valueIn(exchange);
		return (cookie == null) ? Mono.empty() : this.sessions.find(cookie).map(SessionCookie::context);
	}

	/** Sessions are begun by {@link #open}, never by what a request happens to hold. */
	@Override
	public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
		return Mono.empty();
	}

	/**
	 * Signs in: a new session, whatever the request came with.
	 * @return what its cookie holds
	 */
	public Mono<String> open(Account account, ServerWebExchange exchange) {
		return open(account, null, exchange);
	}

	/**
	 * The same for somebody whom a provider of identities knows.
	 * @param elsewhere where they are signed in too; null for nowhere
	 */
	public Mono<String> open(Account account, @Nullable Elsewhere elsewhere, ServerWebExchange exchange) {
		return end(exchange).then(this.sessions.open(account, elsewhere))
			.doOnNext((cookie) -> exchange.getResponse().addCookie(cookie(cookie, exchange).build()));
	}

	/**
	 * Signs out, here and in the engine.
	 * @return where they are signed in still; empty for nowhere
	 */
	public Mono<Elsewhere> close(ServerWebExchange exchange) {
		exchange.getResponse().addCookie(cookie("", exchange).maxAge(Duration.ZERO).build());
		return end(exchange);
	}

	private Mono<Elsewhere> end(ServerWebExchange exchange) {
		String cookie = valueIn(exchange);
		return (cookie != null) ? this.sessions.close(cookie) : Mono.empty();
	}

	/** What it holds; null when there is none. */
	public static @Nullable String valueIn(ServerWebExchange exchange) {
		HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
		return (cookie != null && !cookie.getValue().isEmpty()) ? cookie.getValue() : null;
	}

	private ResponseCookie.ResponseCookieBuilder cookie(String value, ServerWebExchange exchange) {
		return ResponseCookie.from(NAME, value)
			.path(StaffDoor.ROOT)
			.httpOnly(true)
			// links in mails lead here
			.sameSite("Lax")
			.secure(this.address.of("/", exchange).startsWith("https:"));
	}

	private static SecurityContext context(Staff staff) {
		return new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(staff, "", List.of()));
	}

}
