package fr.raccroche.offer;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The documents of proposals: a version never replaces a newer one.
 */
@Component
class ProposalStore {

	private static final int MANY = 500;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final String index;

	ProposalStore(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices) {
		this.reactive = reactive;
		this.engine = engine;
		this.index = indices.name("proposals");
	}

	Mono<Proposal> find(String id) {
		return this.reactive.get((get) -> get.index(this.index).id(id), Proposal.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()));
	}

	/** Writes it; empty when somebody else wrote that version or a later one. */
	Mono<Proposal> put(Proposal proposal) {
		return EngineWrites
			.whenWritable(() -> this.reactive.index((write) -> write.index(this.index)
				.id(proposal.id())
				.versionType(VersionType.External)
				.version(proposal.version())
				.refresh(Refresh.True)
				.document(proposal)))
			.thenReturn(proposal)
			.onErrorResume(EngineErrors::isConflict, (conflict) -> Mono.empty());
	}

	/** Erases it, later versions included. */
	Mono<Void> delete(String id) {
		return EngineWrites
			.whenWritable(() -> this.reactive.delete((delete) -> delete.index(this.index).id(id).refresh(Refresh.True)))
			.then();
	}

	/** The latest first. */
	Mono<List<Proposal>> list(Query which) {
		return this.reactive
			.search((search) -> search.index(this.index)
				.query(which)
				.sort((sort) -> sort.field((field) -> field.field("updatedAt").order(SortOrder.Desc)))
				.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
				.size(MANY), Proposal.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/**
	 * All that was kept since then. Blocks.
	 * @throws IOException when the engine is away
	 */
	List<Proposal> listKept(Instant since) throws IOException {
		Query recent = Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("updatedAt").gte(since.toString()))));
		List<Proposal> kept = new ArrayList<>();
		new EngineScan(this.engine, this.index, recent, true, MANY).forEachPage((hits) -> hits.stream()
			.map(Hit::source)
			.filter(Objects::nonNull)
			.map((source) -> source.to(Proposal.class))
			.forEach(kept::add));
		return kept;
	}

	/**
	 * Erases what is past its end. Blocks.
	 * @throws IOException when the engine is away
	 */
	int eraseEnded(Instant now) throws IOException {
		Query ended = Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("until").lte(now.toString()))));
		return new EngineScan(this.engine, this.index, ended, false, MANY).delete();
	}

}
