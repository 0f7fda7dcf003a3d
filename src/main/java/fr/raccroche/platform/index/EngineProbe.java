package fr.raccroche.platform.index;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import fr.raccroche.platform.Indices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * Asks the engine whether it answers for every index: one search that reads nothing, so
 * that it may be asked often.
 */
@Component
public class EngineProbe {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final ReactiveElasticsearchClient engine;

	private final List<String> names;

	private final AtomicBoolean mute = new AtomicBoolean();

	EngineProbe(ReactiveElasticsearchClient engine, Indices indices, IndexDefinitions definitions) {
		this.engine = engine;
		this.names = definitions.all().stream().map((definition) -> indices.name(definition.name())).toList();
	}

	/** Ends when it has answered; fails when it cannot. */
	public Mono<Void> answers() {
		return this.engine.search((search) -> search.index(this.names)
			// before the first start has created them
			.ignoreUnavailable(true)
			.allowPartialSearchResults(false)
			.size(0)
			.trackTotalHits((total) -> total.enabled(false))
			.terminateAfter(1L), Void.class).doOnNext((answer) -> heard()).then();
	}

	/**
	 * The same for who waits no longer than that: then it is alive, or so it seems, and
	 * mute.
	 */
	public Mono<Void> answersWithin(Duration patience) {
		return answers().timeout(patience).doOnError(TimeoutException.class, (late) -> unheard());
	}

	private void unheard() {
		if (this.mute.compareAndSet(false, true)) {
			logger.warn("Le moteur de recherche ne répond plus, sans s'être arrêté : rien n'est écrit d'ici là.");
		}
	}

	private void heard() {
		if (this.mute.compareAndSet(true, false)) {
			logger.info("Le moteur de recherche répond de nouveau.");
		}
	}

}
