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

	/** Beyond, it was an import: nobody reads its list. */
	private static final int MOST = 2000;

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
	 */
	public Mono<List<Solution>> list(Collection<String> networks, Collection<String> communes, Instant since) {
		return firstWritten(since).flatMap((ids) -> ids.isEmpty() ? Mono.just(List.of())
				: this.engine.search(published(ids, networks, communes), StoredSolution.class)
					.map((answer) -> answer.hits()
						.hits()
						.stream()
						.map(Hit::source)
						.filter(Objects::nonNull)
						.map(StoredSolution::solution)
						.toList()));
	}

	private Mono<List<String>> firstWritten(Instant since) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.revisions)
			.query((query) -> query.bool((all) -> all
				.filter((first) -> first.range((range) -> range.number((number) -> number.field("number").lte(1.0))))
				.filter(term("setAside", FieldValue.FALSE))
				.filter((fresh) -> fresh
					.range((range) -> range.date((date) -> date.field("at").gte(since.toString()))))))
			.source((source) -> source.fetch(false))
			.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Desc)))
			.size(MOST));
		return this.engine.search(request, Void.class)
			.map((answer) -> answer.hits()
				.hits()
				.stream()
				.map(Hit::id)
				.filter(Objects::nonNull)
				.map((id) -> id.replaceAll("@.*", ""))
				.distinct()
				.toList());
	}

	private SearchRequest published(List<String> ids, Collection<String> networks, Collection<String> communes) {
		return SearchRequest.of((search) -> search.index(this.states).query((query) -> query.bool((all) -> {
			all.filter(anyOf("id", ids), term("state", FieldValue.of(State.PUBLISHED.code())))
				.minimumShouldMatch("1")
				.should(anyOf("network", networks))
				.should((site) -> site
					.nested((nested) -> nested.path("sites").query(anyOf("sites.commune", communes))));
			return this.demonstration ? all : all.filter(term("demonstration", FieldValue.FALSE));
		}))
			.source((source) -> source.filter((fields) -> fields.includes("solution", "revision", "updatedAt")))
			.sort((sort) -> sort.field((field) -> field.field("updatedAt").order(SortOrder.Desc)))
			.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
			.size(MOST));
	}

	private static Query term(String field, FieldValue value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query anyOf(String field, Collection<String> values) {
		List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

}
