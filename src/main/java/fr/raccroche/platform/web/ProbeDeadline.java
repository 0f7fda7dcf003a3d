package fr.raccroche.platform.web;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import fr.raccroche.platform.Problem;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * A supervisor's question is answered in time, whatever is slow behind it: no answer is
 * the answer that it is not ready.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProbeDeadline implements WebFilter {

	private static final Duration PATIENCE = Duration.ofMillis(2_500);

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (!Asker.isProbe(exchange.getRequest())) {
			return chain.filter(exchange);
		}
		return chain.filter(exchange)
			.timeout(PATIENCE)
			.onErrorMap(TimeoutException.class,
					(late) -> Problem.unavailable("Le portail ne répond pas à temps : il n'est pas prêt."));
	}

}
