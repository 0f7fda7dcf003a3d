package fr.raccroche.solution;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import org.jspecify.annotations.Nullable;

/**
 * The highest number of each history, page by page; what was set aside does not count.
 *
 * @param engine who answers
 * @param index full name of the revisions' index, refreshed
 * @param among which revisions to look at
 */
record NewestRevisions(ElasticsearchClient engine, String index, Query among) {

	private static final int PAGE = 1000;

	/** What is done with a page. */
	@FunctionalInterface
	interface Page {

		void accept(Map<SolutionId, Long> newest) throws IOException;

	}

	void forEachPage(Page page) throws IOException {
		Map<String, FieldValue> after = Map.of();
		do {
			CompositeAggregate answer = known(
					this.engine.search(request(after), Void.class).aggregations().get("solutions"))
				.composite();
			Map<SolutionId, Long> newest = new HashMap<>();
			answer.buckets().array().forEach((bucket) -> newest.put(id(bucket), number(bucket)));
			page.accept(newest);
			after = answer.afterKey();
		}
		while (!after.isEmpty());
	}

	private SearchRequest request(Map<String, FieldValue> after) {
		return SearchRequest.of((search) -> search.index(this.index)
			.size(0)
			.trackTotalHits((total) -> total.enabled(false))
			.query((query) -> query.bool((bool) -> bool.filter(this.among)
				.mustNot((not) -> not.term((term) -> term.field("setAside").value(true)))))
			.aggregations("solutions", (solutions) -> solutions.composite((composite) -> {
				composite.size(PAGE)
					.sources(NamedValue.of("id", CompositeAggregationSource
						.of((source) -> source.terms((terms) -> terms.field("solutionId")))));
				return after.isEmpty() ? composite : composite.after(after);
			}).aggregations("newest", (newest) -> newest.max((max) -> max.field("number")))));
	}

	private static SolutionId id(CompositeBucket bucket) {
		return new SolutionId(known(bucket.key().get("id")).stringValue());
	}

	private static long number(CompositeBucket bucket) {
		Aggregate newest = known(bucket.aggregations().get("newest"));
		return Math.round(known(newest.max().value()));
	}

	private static <T> T known(@Nullable T answered) {
		return Objects.requireNonNull(answered, "the engine left out what was asked");
	}

}
