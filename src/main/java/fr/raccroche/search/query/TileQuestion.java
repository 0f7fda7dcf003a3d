package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Tile;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.SearchCriteria;
import org.jspecify.annotations.Nullable;

/**
 * What the engine is asked for a tile: a pure function.
 *
 * @param tile which
 * @param criteria what may be on it
 * @param words how words are taken
 * @param meant the words without their errors of typing; null when none are forgiven
 */
record TileQuestion(Tile tile, SearchCriteria criteria, Attempt.Words words, @Nullable String meant) {

	static final String SITES = "sites";

	static final String INSIDE = "inside";

	static final String CELLS = "cells";

	static final String MIDDLE = "middle";

	static final String BOUNDS = "bounds";

	static final String SOLUTIONS = "solutions";

	static final String FIRST = "first";

	/** A cell is 64 pixels wide: markers of 44 do not cover each other much. */
	private static final int CELLS_DEEPER = 2;

	/** Solutions named at one place. */
	private static final int NAMED = 10;

	/**
	 * The engine rounds positions: what lies on an edge must not be lost between tiles.
	 */
	private static final double MARGIN = 1e-5;

	SearchRequest request(String index) {
		return SearchRequest
			.of((request) -> request.index(index)
				.size(0)
				.trackTotalHits((total) -> total.enabled(true))
				.query(query())
				.aggregations(SITES, (sites) -> sites.nested((nested) -> nested.path("sites"))
					.aggregations(INSIDE, (inside) -> inside.filter(Surroundings.inside("sites.position", bounds()))
						.aggregations(CELLS, cells()))));
	}

	private Query query() {
		List<Query> filters = new ArrayList<>(Conditions.view(this.criteria.professional()));
		filters.addAll(Conditions.selections(this.criteria.selections()).values());
		if (this.words != Attempt.Words.EXACT) {
			filters.addAll(Conditions.person(this.criteria.person()));
		}
		String typed = this.criteria.words();
		// without words there is no second way to try: what is elsewhere need not be
		// counted
		Query match = (typed != null) ? WordQueries.of(this.words, typed, this.meant)
				: Surroundings.inside("positions", bounds());
		filters.add(match);
		return Conditions.allOf(filters);
	}

	private BoundingBox bounds() {
		BoundingBox edges = this.tile.bounds();
		return new BoundingBox(Math.max(-180, edges.minLon() - MARGIN), Math.max(-90, edges.minLat() - MARGIN),
				Math.min(180, edges.maxLon() + MARGIN), Math.min(90, edges.maxLat() + MARGIN));
	}

	private Aggregation cells() {
		return Aggregation.of((cells) -> cells
			.geotileGrid((grid) -> grid.field("sites.position").precision((double) precision()).size(1000))
			.aggregations(Map.of(MIDDLE,
					Aggregation.of((middle) -> middle.geoCentroid((centroid) -> centroid.field("sites.position"))),
					BOUNDS,
					Aggregation
						.of((bounds) -> bounds.geoBounds((box) -> box.field("sites.position").wrapLongitude(false))),
					SOLUTIONS, solutions())));
	}

	private static Aggregation solutions() {
		return Aggregation.of(
				(solutions) -> solutions.reverseNested((back) -> back)
					.aggregations(FIRST, (first) -> first.topHits((hits) -> hits.size(NAMED)
						.sort(Question.by("id", SortOrder.Asc))
						.source((source) -> source.filter((fields) -> fields.includes("id", "kind", "title"))))));
	}

	private int precision() {
		return this.tile.z() + CELLS_DEEPER;
	}

	/** Whether that cell, as the engine names it, is on the tile. */
	boolean holds(String cell) {
		String[] numbers = cell.split("/");
		return Integer.parseInt(numbers[1]) >> CELLS_DEEPER == this.tile.x()
				&& Integer.parseInt(numbers[2]) >> CELLS_DEEPER == this.tile.y();
	}

}
