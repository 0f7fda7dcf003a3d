package fr.raccroche.structure;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keeping of FOQUALE networks.
 */
@Component
public class Networks {

	private static final String INDEX = "networks";

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final Indices indices;

	Networks(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices) {
		this.reactive = reactive;
		this.engine = engine;
		this.indices = indices;
	}

	/** Those of these ids that there are. */
	public Mono<List<FoqualeNetwork>> find(Collection<String> ids) {
		List<String> wanted = List.copyOf(ids);
		if (wanted.isEmpty()) {
			return Mono.just(List.of());
		}
		return this.reactive.mget((mget) -> mget.index(this.indices.name(INDEX)).ids(wanted), FoqualeNetwork.class)
			.map(EngineDocuments::found);
	}

	/**
	 * Writes it as it is now. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void keep(FoqualeNetwork network) throws IOException {
		EngineWrites.patiently(() -> this.engine
			.index((write) -> write.index(this.indices.name(INDEX)).id(network.id()).document(network)));
	}

}
