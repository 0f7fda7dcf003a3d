package fr.raccroche.account.web;

import java.net.URI;

import fr.raccroche.account.session.Interrupted;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Where those are led who are not signed in, or no more. What they were sending comes
 * along: it is shown again once they are signed in, and nothing typed is lost.
 */
@Component
class Reception implements ServerAuthenticationEntryPoint {

	private final ObjectProvider<DispatcherHandler> dispatcher;

	Reception(ObjectProvider<DispatcherHandler> dispatcher) {
		this.dispatcher = dispatcher;
	}

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
		URI asked = exchange.getRequest().getURI();
		if (exchange.getRequest().getMethod() != HttpMethod.POST) {
			return SeeOther.at(signIn(asked), exchange);
		}
		return interrupted(exchange).flatMap((interrupted) -> {
			interrupted.keepIn(exchange);
			ServerWebExchange instead = exchange.mutate()
				.request((request) -> request.method(HttpMethod.GET).path(SignInController.ADDRESS))
				.build();
			return this.dispatcher.getObject().handle(instead);
		});
	}

	/**
	 * The form of signing in itself comes with what it carries, when somebody signed in
	 * beside it.
	 */
	private static Mono<Interrupted> interrupted(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().value().equals(SignInController.ADDRESS)
				? exchange.getFormData().map(Interrupted::in) : Interrupted.of(exchange);
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
