package fr.raccroche.solution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.account.Remit;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The solutions somebody of staff looks after, whatever their state.
 */
@Component
public class Offers {

	/** Solutions a page. */
	public static final int PAGE = 50;

	private static final int DEEPEST = 10_000;

	private static final int MANY = 500;

	private static final int SOON_DAYS = 30;

	/** Whom one turns to: nobody counts their places. */
	private static final Query WITHOUT_PLACES = anyOf("kind",
			Stream.of(Kind.values()).filter((kind) -> kind.guide().contactKind()).map(Kind::code).toList());

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final boolean demonstration;

	private final Gazetteer gazetteer;

	private final Clock clock;

	Offers(ReactiveElasticsearchClient engine, Indices indices, RaccrocheSettings settings, Gazetteer gazetteer,
			Clock clock) {
		this.engine = engine;
		this.gazetteer = gazetteer;
		this.index = indices.name("solutions");
		this.demonstration = settings.demonstration();
		this.clock = clock;
	}

	/**
	 * Some of them.
	 *
	 * @param offers of one page
	 * @param total of all pages
	 */
	public record Found(List<StoredSolution> offers, long total) {
	}

	/**
	 * What is first to be checked comes first.
	 * @param words in their title or structure; empty for any
	 * @param page 1, 2, 3...
	 * @param size how many a page holds
	 */
	public Mono<Found> list(Remit remit, OfferFilter filter, String words, int page, int size) {
		int from = Math.min((Math.max(page, 1) - 1) * size, DEEPEST - size);
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query(query(remit, filter, words))
			.source((source) -> source.filter((fields) -> fields.includes("solution", "revision", "updatedAt")))
			.trackTotalHits((total) -> total.enabled(true))
			.sort((sort) -> sort.field((field) -> field.field("recheckOn").order(SortOrder.Asc).missing("_first")))
			.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
			.from(from)
			.size(size));
		return this.engine.search(request, StoredSolution.class)
			.map((answer) -> new Found(answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList(),
					Objects.requireNonNull(answer.hits().total()).value()));
	}

	/**
	 * Those of some solutions that they look after.
	 * @param ids at most 10,000
	 */
	public Mono<Set<String>> among(Remit remit, Collection<String> ids) {
		if (remit.isEmpty() || ids.isEmpty()) {
			return Mono.just(Set.of());
		}
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query.bool((both) -> both.filter(of(remit), anyOf("id", ids))))
			.source((source) -> source.fetch(false))
			.size(DEEPEST));
		return this.engine.search(request, Void.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::id).filter(Objects::nonNull))
			.map((theirs) -> theirs.collect(Collectors.toSet()));
	}

	/**
	 * Those of some solutions that they look after, as they are now.
	 * @param ids at most 10,000
	 */
	public Mono<List<StoredSolution>> listAmong(Remit remit, Collection<SolutionId> ids) {
		if (remit.isEmpty() || ids.isEmpty()) {
			return Mono.just(List.of());
		}
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query
				.bool((both) -> both.filter(of(remit), anyOf("id", ids.stream().map(SolutionId::value).toList()))))
			.source((source) -> source.filter((fields) -> fields.includes("solution", "revision", "updatedAt")))
			.size(DEEPEST));
		return this.engine.search(request, StoredSolution.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/** All of them, in the order of their ids. */
	public Flux<StoredSolution> listAll(Remit remit, OfferFilter filter) {
		return after(remit, filter, "")
			.expand((found) -> (found.size() < MANY) ? Mono.empty()
					: after(remit, filter, found.getLast().solution().id().value()))
			.concatMapIterable(Function.identity());
	}

	private Mono<List<StoredSolution>> after(Remit remit, OfferFilter filter, String last) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query(query(remit, filter, ""))
			.source((source) -> source.filter((fields) -> fields.includes("solution", "revision", "updatedAt")))
			.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
			.searchAfter(FieldValue.of(last))
			.size(MANY));
		return this.engine.search(request, StoredSolution.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/** Code of the département where most of them are; empty when they are nowhere. */
	public Mono<String> mainDepartement(Remit remit) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.size(0)
			.query(query(remit, OfferFilter.PUBLISHED, ""))
			.aggregations("sites",
					(sites) -> sites.nested((nested) -> nested.path("sites"))
						.aggregations("departement",
								(most) -> most.terms((terms) -> terms.field("sites.departement").size(1)))));
		return this.engine.search(request, Void.class).flatMap((answer) -> {
			Map<String, Aggregate> sites = aggregate(answer.aggregations(), "sites").nested().aggregations();
			return Mono.justOrEmpty(aggregate(sites, "departement").sterms()
				.buckets()
				.array()
				.stream()
				.findFirst()
				.map((bucket) -> bucket.key().stringValue()));
		});
	}

	private static Aggregate aggregate(Map<String, Aggregate> all, String name) {
		return Objects.requireNonNull(all.get(name), name);
	}

	/** How many there are of each. */
	public Mono<Map<OfferFilter, Long>> count(Remit remit) {
		SearchRequest request = SearchRequest.of((search) -> {
			for (OfferFilter filter : OfferFilter.values()) {
				search.aggregations(filter.code(), (count) -> count.filter(only(filter)));
			}
			return search.index(this.index).size(0).query(of(remit));
		});
		return this.engine.search(request, Void.class).map((answer) -> {
			Map<OfferFilter, Long> counts = new EnumMap<>(OfferFilter.class);
			for (OfferFilter filter : OfferFilter.values()) {
				counts.put(filter,
						Objects.requireNonNull(answer.aggregations().get(filter.code())).filter().docCount());
			}
			return counts;
		});
	}

	private Query query(Remit remit, OfferFilter filter, String words) {
		return Query.of((query) -> query.bool((all) -> {
			all.filter(of(remit), only(filter));
			return words.isBlank() ? all : all.must(named(words));
		}));
	}

	/** Of all these words, the last of which may be begun only. */
	private static Query named(String words) {
		return Query.of((query) -> query.bool((either) -> either
			.should((whole) -> whole.match((match) -> match.field("words").query(words).operator(Operator.And)))
			.should((begun) -> begun
				.matchBoolPrefix((match) -> match.field("wordsUnstemmed").query(words).operator(Operator.And)))));
	}

	Query of(Remit remit) {
		BoolQuery.Builder theirs = new BoolQuery.Builder();
		if (!remit.everything()) {
			theirs.minimumShouldMatch("1")
				.should(in(remit.academies()), anyOf("network", remit.networks()),
						anyOf("structureId", remit.structures()));
		}
		if (!this.demonstration) {
			theirs.filter((real) -> real.term((term) -> term.field("demonstration").value(false)));
		}
		return theirs.build()._toQuery();
	}

	/** As {@link OfferRights} has it: by its sites; without sites, by what it serves. */
	private Query in(Set<String> academies) {
		List<String> departements = this.gazetteer.listDepartements()
			.stream()
			.filter((departement) -> academies.contains(departement.academie()))
			.map(Departement::code)
			.toList();
		return Query.of((query) -> query.bool((either) -> either.should(
				(site) -> site.nested((nested) -> nested.path("sites").query(anyOf("sites.departement", departements))))
			.should((area) -> area
				.bool((both) -> both.filter((none) -> none.term((term) -> term.field("hasSite").value(0)))
					.filter(anyOf("academies", academies))))));
	}

	private static Query anyOf(String field, Iterable<String> values) {
		List<FieldValue> wanted = new ArrayList<>();
		values.forEach((value) -> wanted.add(FieldValue.of(value)));
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

	private Query only(OfferFilter filter) {
		LocalDate today = Words.today(this.clock);
		BoolQuery.Builder only = new BoolQuery.Builder();
		State state = filter.state();
		if (state != null) {
			only.filter((in) -> in.term((term) -> term.field("state").value(state.code())));
		}
		switch (filter) {
			case TO_KEEP -> only
				.filter((any) -> any.bool((lacks) -> lacks.should(due(today.plusDays(SOON_DAYS)), withoutPlaces())));
			case LATE -> only.filter(due(today));
			case SOON -> only.filter(due(today.plusDays(SOON_DAYS))).mustNot(due(today));
			case PLACES -> only.filter(withoutPlaces());
			case SUBMITTED, DRAFTS, SUSPENDED, PUBLISHED, ARCHIVED, ALL -> {
			}
		}
		return only.build()._toQuery();
	}

	/** Due that day, or never checked. */
	private static Query due(LocalDate day) {
		return Query.of((query) -> query.bool((due) -> due.mustNot(
				(later) -> later.range((range) -> range.date((date) -> date.field("recheckOn").gt(day.toString()))))));
	}

	private static Query withoutPlaces() {
		return Query
			.of((query) -> query.bool((none) -> none.mustNot((known) -> known.exists((field) -> field.field("places")))
				.mustNot(WITHOUT_PLACES)));
	}

}
