package fr.raccroche.platform.web;

import java.util.List;

import fr.raccroche.platform.StartupSequence;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Until the portal is ready, every page says so; files and health answer.
 */
@Component
@Order(0)
class StartingFilter implements WebFilter {

	private static final List<String> ALWAYS = List.of("/livez", "/readyz", "/actuator", "/assets/", "/favicon.ico",
			"/robots.txt");

	private final StartupSequence startup;

	StartingFilter(StartupSequence startup) {
		this.startup = startup;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getPath().value();
		if (this.startup.completed() || ALWAYS.stream().anyMatch(path::startsWith)) {
			return chain.filter(exchange);
		}
		return Mono.error(new StillStarting());
	}

	/** Not a failure: come back in a moment. */
	static final class StillStarting extends RuntimeException {

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

}
