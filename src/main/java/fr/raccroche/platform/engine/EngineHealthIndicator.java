package fr.raccroche.platform.engine;

import java.time.Duration;

import co.elastic.clients.transport.endpoints.BooleanResponse;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * Not ready while the engine does not answer. One empty request, so that probes may come
 * often.
 */
@Component
class EngineHealthIndicator implements ReactiveHealthIndicator {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final ReactiveElasticsearchClient engine;

	EngineHealthIndicator(ReactiveElasticsearchClient engine) {
		this.engine = engine;
	}

	@Override
	public Mono<Health> health() {
		return this.engine.ping()
			.map(BooleanResponse::value)
			.timeout(PATIENCE)
			.onErrorReturn(false)
			.map((answers) -> answers ? Health.up().build() : Health.down().build());
	}

}
