package fr.raccroche.solution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.account.Remit;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whose offers they are that somebody of staff looks after.
 */
@Component
public class OfferStructures {

	/** Where documents have it; in two parts, for it is no sentence of the pages. */
	private static final String PROVIDER = "solution" + ".provider";

	/** More than a network has. */
	private static final int MANY = 2_000;

	private static final Remit EVERYTHING = new Remit(true, Set.of(), Set.of(), Set.of());

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final Offers offers;

	OfferStructures(ReactiveElasticsearchClient engine, Indices indices, Offers offers) {
		this.engine = engine;
		this.index = indices.name("solutions");
		this.offers = offers;
	}

	/**
	 * The offers of one structure.
	 *
	 * @param theirs how many somebody decides
	 * @param all how many there are
	 */
	public record Tally(long theirs, long all) {

		/** Whether none of them is somebody else's. */
		public boolean whole() {
			return this.theirs == this.all;
		}

	}

	/** Names of the structures that offer something there, by id; as their offers say. */
	public Mono<Map<String, String>> names(Remit remit) {
		if (remit.isEmpty()) {
			return Mono.just(Map.of());
		}
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query.bool((both) -> both.filter(this.offers.of(remit),
					Query.of((known) -> known.exists((id) -> id.field("structureId"))))))
			.collapse((one) -> one.field("structureId"))
			.source((source) -> source
				.filter((fields) -> fields.includes(PROVIDER + ".structureId", PROVIDER + ".name")))
			.size(MANY));
		return this.engine.search(request, Offered.class).map((answer) -> {
			Map<String, String> names = new TreeMap<>();
			answer.hits()
				.hits()
				.stream()
				.map(Hit::source)
				.filter(Objects::nonNull)
				.map((offered) -> offered.solution().provider())
				.forEach((provider) -> names.put(provider.structureId(), provider.name()));
			return names;
		});
	}

	/**
	 * Names of the networks that offer something in an académie, and nothing anywhere
	 * else.
	 */
	public Mono<Set<String>> networksOnlyIn(String academie) {
		Query there = this.offers.of(new Remit(false, Set.of(academie), Set.of(), Set.of()));
		return networks((both) -> both.filter(there)).zipWith(networks((both) -> both.mustNot(there)),
				(inside, outside) -> {
					inside.removeAll(outside);
					return inside;
				});
	}

	/** The académie in which all is that networks of these names offer. */
	public Mono<String> academieOf(Collection<String> names) {
		List<FieldValue> wanted = names.stream().map(FieldValue::of).toList();
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query.bool((both) -> both.filter(this.offers.of(EVERYTHING))
				.filter((of) -> of.terms((terms) -> terms.field("network").terms((any) -> any.value(wanted))))))
			.size(0)
			.aggregations("academies", (all) -> all.terms((terms) -> terms.field("academies").size(2))));
		return this.engine.search(request, Void.class)
			.mapNotNull((answer) -> answer.aggregations().get("academies"))
			.map((academies) -> academies.sterms().buckets().array())
			.filter((buckets) -> buckets.size() == 1)
			.map((buckets) -> buckets.getFirst().key().stringValue());
	}

	private Mono<Set<String>> networks(UnaryOperator<BoolQuery.Builder> where) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query.bool((both) -> where.apply(both).filter(this.offers.of(EVERYTHING))))
			.size(0)
			.aggregations("names", (names) -> names.terms((terms) -> terms.field("network").size(MANY))));
		return this.engine.search(request, Void.class)
			.map((answer) -> Objects.requireNonNull(answer.aggregations().get("names"))
				.sterms()
				.buckets()
				.array()
				.stream()
				.map((bucket) -> bucket.key().stringValue())
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** How many offers of a structure somebody decides, and how many there are. */
	public Mono<Tally> tally(Remit remit, String structure) {
		return count(List.of(of(structure), this.offers.of(remit)))
			.zipWith(count(List.of(of(structure), this.offers.of(EVERYTHING))), Tally::new);
	}

	private static Query of(String structure) {
		return Query.of((query) -> query.term((term) -> term.field("structureId").value(FieldValue.of(structure))));
	}

	private Mono<Long> count(List<Query> filters) {
		return this.engine
			.count((count) -> count.index(this.index).query((query) -> query.bool((all) -> all.filter(filters))))
			.map((answer) -> answer.count());
	}

	/** As much of a document as is asked for. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Offered(Content solution) {

		@JsonIgnoreProperties(ignoreUnknown = true)
		record Content(By provider) {
		}

		@JsonIgnoreProperties(ignoreUnknown = true)
		record By(String structureId, String name) {
		}

	}

}
