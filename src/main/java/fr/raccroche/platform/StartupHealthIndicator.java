package fr.raccroche.platform;

import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Not ready before the start-up tasks are done.
 */
@Component
class StartupHealthIndicator implements ReactiveHealthIndicator {

	private final StartupSequence startup;

	StartupHealthIndicator(StartupSequence startup) {
		this.startup = startup;
	}

	@Override
	public Mono<Health> health() {
		return Mono.just(this.startup.completed() ? Health.up().build() : Health.outOfService().build());
	}

}
