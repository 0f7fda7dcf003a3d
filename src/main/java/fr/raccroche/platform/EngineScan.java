package fr.raccroche.platform;

import java.io.IOException;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;

/**
 * Reads everything a query finds, as it was at one moment, page by page: for batch work,
 * on a thread that may block. What was written just before is seen after a refresh only.
 *
 * @param engine who answers
 * @param index full name of an index or alias
 * @param query what is wanted
 * @param withSource whether documents come with their content
 * @param pageSize documents a page, at most 10,000
 */
public record EngineScan(ElasticsearchClient engine, String index, Query query, boolean withSource, int pageSize) {

	/** How long the engine keeps the moment between two pages. */
	private static final Time KEPT = Time.of((time) -> time.time("5m"));

	/** What is done with a page; it may call the engine. */
	@FunctionalInterface
	public interface Page {

		void accept(List<Hit<JsonData>> hits) throws IOException;

	}

	/** Everything in an index. */
	public static EngineScan all(ElasticsearchClient engine, String index, boolean withSource, int pageSize) {
		return new EngineScan(engine, index, Query.of((query) -> query.matchAll((all) -> all)), withSource, pageSize);
	}

	/**
	 * Goes through it all; hits carry id, version and, when asked for, source.
	 * @throws IOException when the engine is away
	 */
	public void forEachPage(Page page) throws IOException {
		String moment = this.engine.openPointInTime((open) -> open.index(this.index).keepAlive(KEPT)).id();
		try {
			List<FieldValue> after = List.of();
			while (true) {
				List<Hit<JsonData>> hits = page(moment, after);
				if (hits.isEmpty()) {
					return;
				}
				page.accept(hits);
				after = hits.getLast().sort();
			}
		}
		finally {
			this.engine.closePointInTime((close) -> close.id(moment));
		}
	}

	/**
	 * Deletes it all.
	 * @return how many
	 * @throws IOException when the engine is away
	 */
	public int delete() throws IOException {
		int[] deleted = { 0 };
		forEachPage((hits) -> {
			List<BulkOperation> deletions = hits.stream()
				.map((hit) -> BulkOperation
					.of((operation) -> operation.delete((delete) -> delete.index(this.index).id(hit.id()))))
				.toList();
			deleted[0] += EngineWrites.bulk(this.engine, deletions).size();
		});
		return deleted[0];
	}

	private List<Hit<JsonData>> page(String moment, List<FieldValue> after) throws IOException {
		return this.engine.search((search) -> {
			search.pit((pit) -> pit.id(moment).keepAlive(KEPT))
				.query(this.query)
				.source((source) -> source.fetch(this.withSource))
				.version(true)
				.size(this.pageSize)
				.trackTotalHits((total) -> total.enabled(false))
				.sort((sort) -> sort.field((field) -> field.field("_shard_doc")));
			return after.isEmpty() ? search : search.searchAfter(after);
		}, JsonData.class).hits().hits();
	}

}
