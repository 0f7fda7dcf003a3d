package fr.raccroche.structure;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.search.Hit;
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

	/** More than France has. */
	private static final int MANY = 5000;

	private static final int CONFLICT = 409;

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

	/** All of them, in no order. */
	public Mono<List<FoqualeNetwork>> list() {
		return this.reactive.search((search) -> search.index(this.indices.name(INDEX)).size(MANY), FoqualeNetwork.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/**
	 * Writes it when there is none of its id; one that is known stays as it is. Blocks.
	 * @return whether it was new
	 * @throws IOException when the engine is away
	 */
	public boolean create(FoqualeNetwork network) throws IOException {
		try {
			EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.indices.name(INDEX))
				.id(network.id())
				.opType(OpType.Create)
				.refresh(Refresh.True)
				.document(network)));
			return true;
		}
		catch (ElasticsearchException ex) {
			if (ex.status() != CONFLICT) {
				throw ex;
			}
			return false;
		}
	}

	/**
	 * Writes it as it is now. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void keep(FoqualeNetwork network) throws IOException {
		EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.indices.name(INDEX))
			.id(network.id())
			.refresh(Refresh.True)
			.document(network)));
	}

}
