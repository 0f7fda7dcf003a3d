package fr.raccroche.search.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.search.Listed;
import fr.raccroche.search.SolutionAddress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * The pages of all published solutions that one can join by oneself, département by
 * département.
 */
@Component
class PublishedPages {

	private static final int PAGE_SIZE = 1_000;

	private static final int MOST_DEPARTEMENTS = 200;

	private static final String DEPARTEMENTS = "departements";

	private final ReactiveElasticsearchClient engine;

	private final SolutionIndex index;

	PublishedPages(ReactiveElasticsearchClient engine, SolutionIndex index) {
		this.engine = engine;
		this.index = index;
	}

	Mono<List<String>> listDepartements() {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index.published())
			.size(0)
			.aggregations(DEPARTEMENTS,
					(aggregation) -> aggregation.terms((terms) -> terms.field(DEPARTEMENTS).size(MOST_DEPARTEMENTS))));
		return this.engine.search(request, Void.class)
			.map((answer) -> Objects.requireNonNull(answer.aggregations().get(DEPARTEMENTS))
				.sterms()
				.buckets()
				.array()
				.stream()
				.map((bucket) -> bucket.key().stringValue())
				.sorted()
				.toList());
	}

	Flux<Listed> listAll(@Nullable String code) {
		List<Query> wanted = new ArrayList<>(Conditions.view(false));
		wanted.add((code != null) ? Conditions.term(DEPARTEMENTS, code) : Conditions.missing(DEPARTEMENTS));
		return page(wanted, List.of())
			.expand((hits) -> (hits.size() < PAGE_SIZE) ? Mono.empty() : page(wanted, hits.getLast().sort()))
			.flatMapIterable((hits) -> hits)
			.mapNotNull(Hit::source)
			.map((head) -> new Listed(SolutionAddress.of(head.id(), head.title()), head.updatedAt()));
	}

	private Mono<List<Hit<Head>>> page(List<Query> wanted, List<FieldValue> after) {
		SearchRequest request = SearchRequest.of((search) -> {
			search.index(this.index.published())
				.query(Conditions.allOf(wanted))
				.size(PAGE_SIZE)
				.trackTotalHits((total) -> total.enabled(false))
				.source((source) -> source.filter((filter) -> filter.includes("id", "title", "updatedAt")))
				.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)));
			return after.isEmpty() ? search : search.searchAfter(after);
		});
		return this.engine.search(request, Head.class).map((answer) -> answer.hits().hits());
	}

	/**
	 * What we read of each.
	 *
	 * @param id of the solution
	 * @param title of the solution
	 * @param updatedAt when it last changed
	 */
	record Head(String id, String title, Instant updatedAt) {
	}

}
