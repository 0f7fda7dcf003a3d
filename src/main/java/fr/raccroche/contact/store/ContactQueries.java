package fr.raccroche.contact.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.Indices;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * Finds requests and reports by the solution they are about.
 */
@Component
public class ContactQueries {

	private static final int MANY_SOLUTIONS = 10_000;

	private static final String SOLUTION = "solutionId";

	private final ReactiveElasticsearchClient engine;

	private final Indices indices;

	ContactQueries(ReactiveElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.indices = indices;
	}

	/**
	 * Some documents.
	 *
	 * @param documents the first of those that are shown
	 * @param counts how many there are of each kind
	 */
	public record Found<T>(List<T> documents, Map<String, Long> counts) {
	}

	/** Solutions that documents of an index are about. */
	public Mono<Set<String>> solutions(String name, Query which) {
		return this.engine
			.search((search) -> search.index(this.indices.name(name))
				.size(0)
				.query(which)
				.aggregations("about", (about) -> about.terms((terms) -> terms.field(SOLUTION).size(MANY_SOLUTIONS))),
					Void.class)
			.map((answer) -> get(answer.aggregations(), "about").sterms()
				.buckets()
				.array()
				.stream()
				.map((bucket) -> bucket.key().stringValue())
				.collect(Collectors.toSet()));
	}

	/**
	 * @param which all that is looked at
	 * @param kinds what is counted, by name
	 * @param shown name of the kind that is shown
	 * @param newestFirst whether the newest comes first, or the oldest
	 */
	public <T> Mono<Found<T>> find(String name, Class<T> type, Query which, Map<String, Query> kinds, String shown,
			boolean newestFirst, int size) {
		SearchRequest request = SearchRequest.of((search) -> {
			kinds.forEach((kind, query) -> search.aggregations(kind, (count) -> count.filter(query)));
			return search.index(this.indices.name(name))
				.query(which)
				.postFilter(Objects.requireNonNull(kinds.get(shown)))
				.sort((sort) -> sort
					.field((field) -> field.field("at").order(newestFirst ? SortOrder.Desc : SortOrder.Asc)))
				.size(size);
		});
		return this.engine.search(request, type).map((answer) -> {
			Map<String, Long> counts = new LinkedHashMap<>();
			kinds.keySet().forEach((kind) -> counts.put(kind, get(answer.aggregations(), kind).filter().docCount()));
			return new Found<>(answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList(),
					counts);
		});
	}

	private static Aggregate get(Map<String, Aggregate> all, String name) {
		return Objects.requireNonNull(all.get(name));
	}

	/** What is about one of these solutions. */
	public static Query about(Collection<String> solutions) {
		return anyOf(SOLUTION, solutions);
	}

	public static Query anyOf(String field, Collection<String> values) {
		List<FieldValue> wanted = new ArrayList<>();
		values.forEach((value) -> wanted.add(FieldValue.of(value)));
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

	public static Query exists(String field) {
		return Query.of((query) -> query.exists((exists) -> exists.field(field)));
	}

	public static Query after(String field, Instant moment) {
		return Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field(field).gt(moment.toString()))));
	}

	public static Query before(String field, Instant moment) {
		return Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field(field).lt(moment.toString()))));
	}

	public static Query all(Query... queries) {
		return Query.of((query) -> query.bool((both) -> both.filter(List.of(queries))));
	}

	public static Query any(Query... queries) {
		return Query.of((query) -> query.bool((either) -> either.minimumShouldMatch("1").should(List.of(queries))));
	}

	public static Query not(Query refused) {
		return Query.of((query) -> query.bool((none) -> none.mustNot(refused)));
	}

}
