package fr.raccroche.account.session;

import java.security.SecureRandom;

import fr.raccroche.platform.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What each form of staff carries: sealed for the session it was shown in, another one
 * each time, and kept nowhere. Before one is signed in it is no secret; forms that
 * another site sends are refused by where they come from, in {@code platform.web}.
 */
@Component
public class CsrfSeal implements ServerCsrfTokenRepository, ServerCsrfTokenRequestHandler {

	static final String FIELD = "_csrf";

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final int LENGTH = 16;

	private final Seal seal;

	private final SecureRandom random = new SecureRandom();

	CsrfSeal(Seal seal) {
		this.seal = seal;
	}

	/** For the forms of a page that this request shows. */
	public String issue(ServerWebExchange exchange) {
		return issue(String.valueOf(SessionCookie.valueIn(exchange)));
	}

	/** For the forms of a page shown in that session. */
	public String issue(String session) {
		byte[] number = new byte[LENGTH];
		this.random.nextBytes(number);
		return this.seal.close(purpose(session), number);
	}

	@Override
	public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
		return loadToken(exchange);
	}

	@Override
	public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
		return Mono.empty();
	}

	@Override
	public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
		return Mono.fromSupplier(() -> new DefaultCsrfToken(HEADER, FIELD, issue(exchange)));
	}

	@Override
	public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
		// pages ask for theirs themselves
	}

	/** The expected one, when the form brings any that was issued for this session. */
	@Override
	public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken expected) {
		String purpose = purpose(String.valueOf(SessionCookie.valueIn(exchange)));
		return sent(exchange).filter((sent) -> this.seal.open(purpose, sent).isPresent())
			.map((sent) -> expected.getToken());
	}

	/** A form that brings a file has its fields in parts. */
	private static Mono<String> sent(ServerWebExchange exchange) {
		if (!isWithFile(exchange)) {
			return exchange.getFormData().flatMap((form) -> Mono.justOrEmpty(form.getFirst(FIELD)));
		}
		return exchange.getMultipartData()
			.mapNotNull((parts) -> (parts.getFirst(FIELD) instanceof FormFieldPart field) ? field.value() : null);
	}

	/** Whether the request brings a mark, whosever it is. */
	public static Mono<Boolean> isIn(ServerWebExchange exchange) {
		return sent(exchange).hasElement();
	}

	/** Whether a form brings a file. */
	public static boolean isWithFile(ServerWebExchange exchange) {
		try {
			return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(exchange.getRequest().getHeaders().getContentType());
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static String purpose(String session) {
		return "form " + session;
	}

}
