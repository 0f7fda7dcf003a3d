package fr.raccroche.platform.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.index.EngineProbe;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
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
 * answer has begun it may take as long as the reader needs. A write is not given up, as
 * its end would not be known: it does not begin before the engine has answered a
 * question.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AnswerDeadline implements WebFilter {

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private final Duration patience;

	private final Mono<Void> engine;

	@Autowired
	AnswerDeadline(RaccrocheSettings settings, EngineProbe engine) {
		this(settings.elasticsearch().deadline(),
				Mono.defer(() -> engine.answersWithin(settings.elasticsearch().deadline())));
	}

	AnswerDeadline(Duration patience, Mono<Void> engine) {
		this.patience = patience;
		this.engine = engine;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Mono<Void> answer = chain.filter(exchange);
		return READING.contains(exchange.getRequest().getMethod()) ? answer.timeout(late(exchange.getResponse()))
				: answers().then(answer);
	}

	/** Fails when it is mute; whoever asks more of one that is away is told at once. */
	private Mono<Void> answers() {
		return this.engine.onErrorComplete((failure) -> !(failure instanceof TimeoutException));
	}

	private Mono<Long> late(ServerHttpResponse response) {
		return Mono.delay(this.patience).flatMap((tick) -> response.isCommitted() ? Mono.never() : Mono.just(tick));
	}

}
