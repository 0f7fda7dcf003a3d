package fr.raccroche.account.web;

import java.net.URI;
import java.util.List;
import java.util.Set;

import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.account.session.Interrupted;
import fr.raccroche.account.session.SessionCookie;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Where those are led who are not signed in, or no more. What they were sending comes
 * along: it is shown again once they are signed in, and nothing typed is lost.
 */
@Component
class Reception implements ServerAuthenticationEntryPoint {

	/** The attribute of a form of signing in that came without a good mark. */
	static final String STALE = Reception.class.getName() + ".stale";

	private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final AuthenticationException MARK_MISSING = new InsufficientAuthenticationException(
			"a form of another session");

	private static final String UNMARKED = "Cette adresse attend le formulaire de sa page, avec la marque qu'il porte (_csrf) : "
			+ "application/x-www-form-urlencoded ou multipart/form-data.";

	private final SessionCookie sessions;

	private final ObjectProvider<DispatcherHandler> dispatcher;

	Reception(SessionCookie sessions, ObjectProvider<DispatcherHandler> dispatcher) {
		this.sessions = sessions;
		this.dispatcher = dispatcher;
	}

	/**
	 * A form without the mark of its session. A program whose session holds is told so;
	 * for all others the session ended, or is another one.
	 */
	Mono<Void> unmarked(ServerWebExchange exchange) {
		Mono<Void> ended = Mono.defer(() -> commence(exchange, MARK_MISSING));
		if (!isProgram(exchange.getRequest())) {
			return ended;
		}
		return CsrfSeal.isIn(exchange)
			.flatMap((marked) -> marked ? Mono.just(false) : this.sessions.load(exchange).hasElement())
			.flatMap((held) -> held ? Mono.error(Problem.forbidden(UNMARKED)) : ended);
	}

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
		ServerHttpRequest request = exchange.getRequest();
		if (isProgram(request)) {
			return Mono.error(Problem.unauthorized("Votre session est finie : reconnectez-vous."));
		}
		if (ASKING.contains(request.getMethod())) {
			return SeeOther.at(signIn(request.getURI()), exchange);
		}
		if (request.getMethod() != HttpMethod.POST) {
			return Mono.error(new MethodNotAllowedException(request.getMethod(), List.of(HttpMethod.GET)));
		}
		return interrupted(exchange).flatMap((interrupted) -> {
			if (!isSignIn(exchange) && !interrupted.isForm() && !interrupted.file()) {
				return SeeOther.at(URI.create(interrupted.address()), exchange);
			}
			interrupted.keepIn(exchange);
			if (isSignIn(exchange)) {
				exchange.getAttributes().put(STALE, Boolean.TRUE);
			}
			ServerWebExchange instead = exchange.mutate()
				.request((shown) -> shown.method(HttpMethod.GET).path(SignInController.ADDRESS))
				.build();
			return this.dispatcher.getObject().handle(instead);
		});
	}

	/** A script of a page, or a program: they are not shown a page. */
	private static boolean isProgram(ServerHttpRequest request) {
		return request.getHeaders()
			.getAccept()
			.stream()
			.findFirst()
			.filter(MediaType.APPLICATION_JSON::equals)
			.isPresent();
	}

	/**
	 * The form of signing in itself comes with what it carries, when somebody signed in
	 * beside it.
	 */
	private static Mono<Interrupted> interrupted(ServerWebExchange exchange) {
		return isSignIn(exchange) ? exchange.getFormData().map(Interrupted::in) : Interrupted.of(exchange);
	}

	private static boolean isSignIn(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().value().equals(SignInController.ADDRESS);
	}

	private static URI signIn(URI asked) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(SignInController.ADDRESS);
		String wanted = (asked.getRawQuery() != null) ? asked.getRawPath() + "?" + asked.getRawQuery()
				: asked.getRawPath();
		if (!wanted.equals(StaffDoor.ROOT)) {
			address.queryParam("suite", "{suite}");
			return address.encode().buildAndExpand(wanted).toUri();
		}
		return address.build().toUri();
	}

}
