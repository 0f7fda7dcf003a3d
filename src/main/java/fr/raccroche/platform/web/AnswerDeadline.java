package fr.raccroche.platform.web;

import java.time.Duration;
import java.util.Set;

import fr.raccroche.platform.RaccrocheSettings;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Whoever reads is answered in time: when an engine that hangs, or recovers, keeps an
 * answer back, its calls are given up and the answer is to come back later. Once an
 * answer has begun it may take as long as the reader needs. Writes are left alone: their
 * end would not be known.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AnswerDeadline implements WebFilter {

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private final Duration patience;

	AnswerDeadline(RaccrocheSettings settings) {
		this.patience = settings.elasticsearch().deadline();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Mono<Void> answer = chain.filter(exchange);
		return READING.contains(exchange.getRequest().getMethod()) ? answer.timeout(late(exchange.getResponse()))
				: answer;
	}

	private Mono<Long> late(ServerHttpResponse response) {
		return Mono.delay(this.patience).flatMap((tick) -> response.isCommitted() ? Mono.never() : Mono.just(tick));
	}

}
