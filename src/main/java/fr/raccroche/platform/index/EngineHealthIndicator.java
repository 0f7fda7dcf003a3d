package fr.raccroche.platform.index;

import java.time.Duration;
import java.util.List;

import fr.raccroche.platform.Indices;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * Not ready while the engine does not answer for every index. One search that reads
 * nothing, so that probes may come often.
 */
@Component
class EngineHealthIndicator implements ReactiveHealthIndicator {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final ReactiveElasticsearchClient engine;

	private final List<String> names;

	EngineHealthIndicator(ReactiveElasticsearchClient engine, Indices indices, IndexDefinitions definitions) {
		this.engine = engine;
		this.names = definitions.all().stream().map((definition) -> indices.name(definition.name())).toList();
	}

	@Override
	public Mono<Health> health() {
		return this.engine.search((search) -> search.index(this.names)
			// before the first start has created them
			.ignoreUnavailable(true)
			.allowPartialSearchResults(false)
			.size(0)
			.trackTotalHits((total) -> total.enabled(false))
			.terminateAfter(1L), Void.class)
			.timeout(PATIENCE)
			.map((answer) -> Health.up().build())
			.onErrorReturn(Health.down().build());
	}

}
