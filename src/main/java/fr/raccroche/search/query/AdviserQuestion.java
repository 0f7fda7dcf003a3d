package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.search.Area;
import fr.raccroche.search.Person;
import fr.raccroche.structure.ServedTerritory;
import fr.raccroche.territory.Place;

/**
 * Who serves a place, and who is nearest to it: pure functions of the place.
 *
 * @param place from where
 * @param served keys of the territories of the place
 * @param person who asks
 */
record AdviserQuestion(Place place, List<String> served, Person person) {

	/** Kilometres: nobody goes farther to talk, and another territory begins there. */
	static final int REACH = 100;

	/** In the order of {@link #serving}: closeness, metres. */
	private static final int METRES_AFTER_CLOSENESS = 1;

	Area area() {
		return Area.around(this.place, Area.LARGEST_RADIUS);
	}

	/**
	 * Those who say that they serve the place: the closest said first, then the nearest.
	 * @param condition what they must be
	 */
	SearchRequest serving(String index, Query condition, int count) {
		return SearchRequest.of((request) -> request.index(index)
			.query((query) -> query.bool((bool) -> bool.filter(filters(condition, surroundings()))
				.must((must) -> must.disMax((max) -> max.queries(own())))))
			.sort(SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc))), byDistance(), byId())
			.trackTotalHits((total) -> total.enabled(false))
			.size(count)
			.source(FoundDocument.FIELDS));
	}

	/**
	 * The nearest with a site, within reach.
	 * @param condition what they must be
	 */
	SearchRequest nearest(String index, Query condition, int count) {
		List<Query> filters = new ArrayList<>(
				filters(condition, new Surroundings(Area.around(this.place, REACH), this.served)));
		filters.add(Conditions.term("hasSite", 1));
		return SearchRequest.of((request) -> request.index(index)
			.query(Conditions.allOf(filters))
			.sort(byDistance(), byId())
			.trackTotalHits((total) -> total.enabled(false))
			.size(count)
			.source(FoundDocument.FIELDS));
	}

	/** What one can ask for oneself, on the same land. */
	private List<Query> filters(Query condition, Surroundings surroundings) {
		List<Query> filters = new ArrayList<>(Conditions.view(false));
		filters.add(condition);
		surroundings.condition().ifPresent(filters::add);
		filters.addAll(Conditions.person(this.person));
		return filters;
	}

	/** What serves everybody is nobody's own. */
	private List<Query> own() {
		return this.served.stream()
			.filter((key) -> ServedTerritory.closeness(key) > 0)
			.map((key) -> Query.of((query) -> query.constantScore((only) -> only.filter(Conditions.term("serves", key))
				.boost((float) ServedTerritory.closeness(key)))))
			.toList();
	}

	/** How closely a hit of {@link #serving} is the place's own. */
	static double closeness(List<FieldValue> sort) {
		return Question.number(sort.getFirst());
	}

	/** Metres of a hit; infinite without a site. */
	static double metres(List<FieldValue> sort, boolean serving) {
		return Question.number(sort.get(serving ? METRES_AFTER_CLOSENESS : 0));
	}

	private SortOptions byDistance() {
		return surroundings().byDistance();
	}

	private static SortOptions byId() {
		return Question.by("id", SortOrder.Asc);
	}

	private Surroundings surroundings() {
		return new Surroundings(area(), this.served);
	}

}
