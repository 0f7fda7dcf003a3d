package fr.raccroche.platform.index;

import java.time.Duration;

import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Not ready while the engine does not answer for every index.
 */
@Component
class EngineHealthIndicator implements ReactiveHealthIndicator {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final EngineProbe engine;

	EngineHealthIndicator(EngineProbe engine) {
		this.engine = engine;
	}

	@Override
	public Mono<Health> health() {
		return this.engine.answers()
			.timeout(PATIENCE)
			.thenReturn(Health.up().build())
			.onErrorReturn(Health.down().build());
	}

}
