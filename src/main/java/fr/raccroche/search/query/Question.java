package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.FacetName;
import fr.raccroche.search.Order;
import fr.raccroche.search.PagePosition;
import fr.raccroche.search.SearchCriteria;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a search, as the engine takes it: a pure function of the criteria.
 *
 * @param criteria what is asked
 * @param attempt which way
 * @param served keys of the territories the place belongs to
 * @param meant the words without their errors of typing; null when none are forgiven
 */
record Question(SearchCriteria criteria, Attempt attempt, List<String> served, @Nullable String meant) {

	/** How many that one joins through others are shown apart. */
	static final int THROUGH_OTHERS = 5;

	/** Whether it asks again what strict words did: nothing was to be mended. */
	boolean repeatsStrict() {
		return this.attempt.words() == Attempt.Words.FORGIVING
				&& (this.meant == null || this.meant.equals(this.criteria.words()));
	}

	/** A page and one more, which tells whether another page follows. */
	SearchRequest page(String index) {
		Map<FacetName, Query> selected = Conditions.selections(this.criteria.selections());
		return SearchRequest.of((request) -> {
			request.index(index)
				.query(query(Conditions.view(this.criteria.professional())))
				.postFilter(Conditions.allOf(List.copyOf(selected.values())))
				.aggregations(FacetCounts.aggregations(selected))
				.trackTotalHits((total) -> total.enabled(true))
				.size(this.criteria.pageSize() + 1)
				.sort(sort())
				.source(FoundDocument.FIELDS);
			PagePosition position = this.criteria.position();
			return (position != null) ? request.searchAfter(position.sort()) : request;
		});
	}

	/** The first few that one joins through the school or a professional. */
	SearchRequest throughOthers(String index) {
		List<Query> filters = new ArrayList<>(Conditions.selections(this.criteria.selections()).values());
		filters.add(Conditions.throughOthers());
		return SearchRequest.of((request) -> request.index(index)
			.query(query(filters))
			.trackTotalHits((total) -> total.enabled(false))
			.size(THROUGH_OTHERS)
			.sort(sort())
			.source(FoundDocument.FIELDS));
	}

	/**
	 * How many have a site within each of these circles, the largest of which is asked.
	 */
	SearchRequest onTheSpot(String index, List<Integer> radii) {
		List<Query> filters = new ArrayList<>(Conditions.selections(this.criteria.selections()).values());
		filters.addAll(Conditions.view(this.criteria.professional()));
		Question widest = new Question(this.criteria, new Attempt(this.attempt.words(), radii.getLast()), this.served,
				this.meant);
		Map<String, Aggregation> circles = new LinkedHashMap<>();
		radii.forEach((radius) -> circles.put(radius.toString(), within(radius)));
		return SearchRequest.of((request) -> request.index(index)
			.query(widest.query(filters))
			.aggregations(circles)
			.trackTotalHits((total) -> total.enabled(false))
			.size(0));
	}

	private Aggregation within(int radius) {
		Query located = new Surroundings(this.criteria.area().within(radius), this.served).located();
		return Aggregation.of((aggregation) -> aggregation.filter(located));
	}

	private Query query(List<Query> view) {
		List<Query> filters = new ArrayList<>(view);
		if (!exact()) {
			surroundings().condition().ifPresent(filters::add);
			filters.addAll(Conditions.person(this.criteria.person()));
		}
		String words = this.criteria.words();
		return Query.of((q) -> q.bool((bool) -> {
			bool.filter(filters);
			return (words != null) ? bool.must(WordQueries.of(this.attempt.words(), words, this.meant)) : bool;
		}));
	}

	private List<SortOptions> sort() {
		return keys().stream().map(this::sort).toList();
	}

	private List<Order.Key> keys() {
		return this.criteria.order().keys(this.criteria.area().place() != null);
	}

	private SortOptions sort(Order.Key key) {
		return switch (key) {
			case LOCATED -> by("hasSite", SortOrder.Desc);
			case DISTANCE -> surroundings().byDistance();
			case SCORE -> SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc)));
			case VERIFIED -> by("verifiedOn", SortOrder.Desc);
			case ID -> by("id", SortOrder.Asc);
		};
	}

	static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(order).missing("_last")));
	}

	private boolean exact() {
		return this.attempt.words() == Attempt.Words.EXACT;
	}

	private Surroundings surroundings() {
		return new Surroundings(this.criteria.area().within(this.attempt.radius()), this.served);
	}

	/** Metres to the nearest site that counts, among the sort values of a hit. */
	double metres(List<FieldValue> sort) {
		int index = keys().indexOf(Order.Key.DISTANCE);
		return (index < 0 || index >= sort.size()) ? Double.POSITIVE_INFINITY : number(sort.get(index));
	}

	/** A sort value; infinite where a hit has none. */
	static double number(FieldValue value) {
		return switch (value._kind()) {
			case Double -> value.doubleValue();
			case Long -> value.longValue();
			default -> Double.POSITIVE_INFINITY;
		};
	}

}
