package fr.raccroche.solution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Every solution that somebody is to confirm, whoever that is.
 */
@Component
public class DueOffers {

	private static final int PAGE = 200;

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final boolean demonstration;

	DueOffers(ReactiveElasticsearchClient engine, Indices indices, RaccrocheSettings settings) {
		this.engine = engine;
		this.index = indices.name("solutions");
		this.demonstration = settings.demonstration();
	}

	/** Published, and to be confirmed by that day; those never confirmed too. */
	public Flux<StoredSolution> by(LocalDate day) {
		return all(new BoolQuery.Builder().filter(state(State.PUBLISHED))
			.mustNot((later) -> later
				.range((range) -> range.date((date) -> date.field("recheckOn").gt(day.toString())))));
	}

	/** Paused since that moment, and was to be confirmed by that day. */
	public Flux<StoredSolution> pausedSince(Instant moment, LocalDate day) {
		return all(new BoolQuery.Builder().filter(state(State.SUSPENDED),
				Query.of((query) -> query
					.range((range) -> range.date((date) -> date.field("updatedAt").gte(moment.toString()))))))
			.filter((stored) -> stored.solution()
				.verification()
				.recheckOn()
				.filter((due) -> !due.isAfter(day))
				.isPresent());
	}

	private static Query state(State state) {
		return Query.of((query) -> query.term((term) -> term.field("state").value(state.code())));
	}

	private Flux<StoredSolution> all(BoolQuery.Builder wanted) {
		if (!this.demonstration) {
			wanted.filter((real) -> real.term((term) -> term.field("demonstration").value(false)));
		}
		Query query = wanted.build()._toQuery();
		return page(query, "")
			.expand((page) -> (page.size() < PAGE) ? Mono.empty() : page(query, page.getLast().solution().id().value()))
			.flatMapIterable((page) -> page);
	}

	private Mono<List<StoredSolution>> page(Query query, String after) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query(query)
			.source((source) -> source.filter((fields) -> fields.includes("solution", "revision", "updatedAt")))
			.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
			.searchAfter((value) -> value.stringValue(after))
			.size(PAGE));
		return this.engine.search(request, StoredSolution.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

}
