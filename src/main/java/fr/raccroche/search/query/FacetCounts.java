package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.search.Facet;
import fr.raccroche.search.FacetName;
import fr.raccroche.search.Selections;

/**
 * Counts of what can be ticked. Each facet is counted within what is ticked in the
 * others, and as if nothing were ticked in itself.
 */
final class FacetCounts {

	private static final String CODES = "codes";

	/** More than the longest list has. */
	private static final int MOST_CODES = 50;

	private FacetCounts() {
	}

	static Map<String, Aggregation> aggregations(Map<FacetName, Query> selected) {
		Map<String, Aggregation> aggregations = new LinkedHashMap<>();
		for (FacetName facet : FacetName.values()) {
			List<Query> others = new ArrayList<>(without(selected, facet).values());
			aggregations.put(facet.code(), facet.wish() ? wish(facet, others) : codes(facet, others));
		}
		return aggregations;
	}

	private static Map<FacetName, Query> without(Map<FacetName, Query> selected, FacetName facet) {
		Map<FacetName, Query> others = new EnumMap<>(FacetName.class);
		others.putAll(selected);
		others.remove(facet);
		return others;
	}

	private static Aggregation wish(FacetName facet, List<Query> others) {
		List<Query> all = new ArrayList<>(others);
		all.add(Conditions.wish(facet));
		return Aggregation.of((agg) -> agg.filter(Conditions.allOf(all)));
	}

	private static Aggregation codes(FacetName facet, List<Query> others) {
		return Aggregation.of((agg) -> agg.filter(Conditions.allOf(others))
			.aggregations(CODES,
					(terms) -> terms.terms((codes) -> codes.field(Conditions.field(facet)).size(MOST_CODES))));
	}

	static List<Facet> read(Map<String, Aggregate> answers, Selections selections) {
		return Stream.of(FacetName.values())
			.map((facet) -> facet(facet, count(answers, facet), selections.codes(facet)))
			.toList();
	}

	private static Facet facet(FacetName name, Map<String, Long> counts, Set<String> selected) {
		List<Facet.Value> values = name.choices()
			.stream()
			.map((choice) -> new Facet.Value(choice.code(), choice.label(), counts.getOrDefault(choice.code(), 0L),
					selected.contains(choice.code())))
			.filter((value) -> value.count() > 0 || value.selected())
			.toList();
		return new Facet(name, values);
	}

	private static Map<String, Long> count(Map<String, Aggregate> answers, FacetName facet) {
		Aggregate answer = answers.get(facet.code());
		if (answer == null) {
			return Map.of();
		}
		SingleBucketAggregateBase within = answer.filter();
		if (facet.wish()) {
			return Map.of(FacetName.WISHED, within.docCount());
		}
		Map<String, Long> counts = new LinkedHashMap<>();
		Aggregate codes = within.aggregations().get(CODES);
		// an index without any value answers with unmapped terms
		if (codes != null && codes.isSterms()) {
			codes.sterms()
				.buckets()
				.array()
				.forEach((bucket) -> counts.put(bucket.key().stringValue(), bucket.docCount()));
		}
		return counts;
	}

}
