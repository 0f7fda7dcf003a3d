package fr.raccroche.solution;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Published offers that the catalogue has known for a short time only.
 */
@Component
public class NewOffers {

	/** More than a network and its bassins hold. */
	private static final int MOST = 10_000;

	/** Beyond, it was an import: nobody reads its list. */
	private static final int NEW = 500;

	private final ReactiveElasticsearchClient engine;

	private final String revisions;

	private final String states;

	private final boolean demonstration;

	NewOffers(ReactiveElasticsearchClient engine, Indices indices, RaccrocheSettings settings) {
		this.engine = engine;
		this.revisions = indices.name("solution-revisions");
		this.states = indices.name("solutions");
		this.demonstration = settings.demonstration();
	}

	/**
	 * Those of some networks, or with a site in some communes.
	 * @param networks names, former ones too
	 * @param communes INSEE codes, as offers carry them
	 * @param since when they were first written, at the earliest
	 * @param before and before when
	 */
	public Mono<List<Solution>> list(Collection<String> networks, Collection<String> communes, Instant since,
			Instant before) {
		return Mono.defer(() -> this.engine.search(published(networks, communes), Void.class))
			.map((answer) -> ids(answer.hits().hits()))
			.flatMap((ids) -> ids.isEmpty() ? Mono.just(List.<String>of()) : firstWritten(ids, since, before))
			.flatMap((ids) -> ids.isEmpty() ? Mono.just(List.of()) : states(ids));
	}

	private SearchRequest published(Collection<String> networks, Collection<String> communes) {
		return SearchRequest.of((search) -> search.index(this.states).query((query) -> query.bool((all) -> {
			all.filter(term("state", FieldValue.of(State.PUBLISHED.code())))
				.minimumShouldMatch("1")
				.should(anyOf("network", networks))
				.should((site) -> site
					.nested((nested) -> nested.path("sites").query(anyOf("sites.commune", communes))));
			return this.demonstration ? all : all.filter(term("demonstration", FieldValue.FALSE));
		})).source((source) -> source.fetch(false)).size(MOST));
	}

	private Mono<List<String>> firstWritten(List<String> ids, Instant since, Instant before) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.revisions)
			.query((query) -> query.bool((all) -> all
				.filter(anyOf("solutionId", ids), term("setAside", FieldValue.FALSE), term("number", FieldValue.of(1)))
				.filter((fresh) -> fresh.range((range) -> range
					.date((date) -> date.field("at").gte(since.toString()).lt(before.toString()))))))
			.source((source) -> source.fetch(false))
			.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Desc)))
			.size(NEW));
		return this.engine.search(request, Void.class)
			.map((answer) -> ids(answer.hits().hits()).stream().map((id) -> id.replaceAll("@.*", "")).toList());
	}

	private Mono<List<Solution>> states(List<String> ids) {
		return this.engine
			.mget((mget) -> mget.index(this.states).ids(ids).sourceIncludes("solution", "revision", "updatedAt"),
					StoredSolution.class)
			.map((answer) -> EngineDocuments.found(answer).stream().map(StoredSolution::solution).toList());
	}

	private static List<String> ids(List<Hit<Void>> hits) {
		return hits.stream().map(Hit::id).filter(Objects::nonNull).toList();
	}

	private static Query term(String field, FieldValue value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query anyOf(String field, Collection<String> values) {
		List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

}
