package fr.raccroche.structure;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.store.StructureDocument;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Structures by their id, closed ones included. Sees what was written a moment ago.
 */
@Component
public class Structures {

	private final ElasticsearchClient engine;

	private final ReactiveElasticsearchClient reactive;

	private final String index;

	Structures(ElasticsearchClient engine, ReactiveElasticsearchClient reactive, Indices indices) {
		this.engine = engine;
		this.reactive = reactive;
		this.index = indices.name("structures");
	}

	/** The structure of that id; empty when there is none. */
	public Mono<Structure> find(String id) {
		return this.reactive.get((get) -> get.index(this.index).id(id), StructureDocument.class)
			.mapNotNull((found) -> (found.source() != null) ? found.source().structure() : null);
	}

	/**
	 * The structures of those ids; those that do not exist are missing. Blocks: for
	 * worker threads.
	 * @throws IOException when the engine is away
	 */
	public Map<String, Structure> findAll(Collection<String> ids) throws IOException {
		Map<String, Structure> found = new HashMap<>();
		if (!ids.isEmpty()) {
			List<String> wanted = ids.stream().distinct().toList();
			this.engine.mget((mget) -> mget.index(this.index).ids(wanted), StructureDocument.class)
				.docs()
				.stream()
				.filter((item) -> item.isResult() && item.result().source() != null)
				.forEach((item) -> found.put(item.result().id(), item.result().source().structure()));
		}
		return found;
	}

}
