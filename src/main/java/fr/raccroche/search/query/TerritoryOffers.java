package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.search.Person;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What is published in the name of a network, or for a set of communes.
 */
@Component
class TerritoryOffers {

	/** More than a network has. */
	private static final int MANY = 300;

	private final SolutionIndex index;

	TerritoryOffers(SolutionIndex index) {
		this.index = index;
	}

	Mono<List<Summary>> ofNetwork(Collection<String> names) {
		return list(Conditions.anyOf("network", List.copyOf(names)));
	}

	/** What is there, and what says that it serves one of them. */
	Mono<List<Summary>> within(Collection<String> communes) {
		if (communes.isEmpty()) {
			return Mono.just(List.of());
		}
		List<String> keys = new ArrayList<>();
		communes.forEach((code) -> keys.add("commune:" + code));
		return list(Query.of((query) -> query.bool((either) -> either
			.should((site) -> site.nested(
					(nested) -> nested.path("sites").query(Conditions.anyOf("sites.commune", List.copyOf(communes)))))
			.should(Conditions.anyOf("serves", keys)))));
	}

	private Mono<List<Summary>> list(Query condition) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index.published())
			.query(Conditions.allOf(List.of(condition)))
			.source(FoundDocument.FIELDS)
			.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
			.trackTotalHits((total) -> total.enabled(false))
			.size(MANY));
		return Mono.defer(() -> this.index.find(request))
			.map((answer) -> answer.hits()
				.hits()
				.stream()
				.map((hit) -> Summaries.seenFrom(null, Objects.requireNonNull(hit.source()), Person.UNKNOWN,
						Voice.YOUNG))
				.toList());
	}

}
