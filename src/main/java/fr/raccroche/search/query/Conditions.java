package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.search.FacetName;
import fr.raccroche.search.Person;
import fr.raccroche.search.Selections;
import fr.raccroche.solution.JoinedBy;

/**
 * What must be true of a solution, whoever it is near to: pure functions.
 */
final class Conditions {

	private Conditions() {
	}

	/** What the public can ask alone; professionals see all. */
	static List<Query> view(boolean professional) {
		return professional ? List.of() : List.of(term("joinedBy", JoinedBy.SOI_MEME.code()));
	}

	/** What somebody else can ask for a young person; what a judge decides is not. */
	static Query throughOthers() {
		return Query.of((q) -> q.bool((bool) -> bool
			.filter(anyOf("joinedBy", List.of(JoinedBy.ETABLISSEMENT.code(), JoinedBy.PROFESSIONNEL.code())))
			.mustNot(anyOf("joinedBy", List.of(JoinedBy.SOI_MEME.code(), JoinedBy.JUGE.code())))));
	}

	/** What is open to a person. A bound that is missing is open. */
	static List<Query> person(Person person) {
		List<Query> conditions = new ArrayList<>();
		if (person.age() != null) {
			conditions.add(openOr("ageMin", atMost("ageMin", person.age())));
			conditions.add(upperAge(person.age(), person.disabled()));
		}
		if (person.monthsOut() != null) {
			conditions.add(openOr("monthsOutMin", atMost("monthsOutMin", person.monthsOut())));
		}
		if (person.diploma() != null) {
			conditions.add(openOr("diplomaMaxRank", atLeast("diplomaMaxRank", person.diploma().ordinal())));
		}
		return conditions;
	}

	private static Query upperAge(int age, boolean disabled) {
		BoolQuery.Builder open = new BoolQuery.Builder().should(missing("ageMax")).should(atLeast("ageMax", age));
		if (disabled) {
			open.should(atLeast("ageMaxDisabled", age));
		}
		return open.build()._toQuery();
	}

	/** What is ticked, facet by facet; nothing for a facet without a tick. */
	static Map<FacetName, Query> selections(Selections selections) {
		Map<FacetName, Query> queries = new EnumMap<>(FacetName.class);
		for (FacetName facet : FacetName.values()) {
			List<String> codes = List.copyOf(selections.codes(facet));
			if (!codes.isEmpty()) {
				queries.put(facet, facet.wish() ? wish(facet) : anyOf(field(facet), codes));
			}
		}
		return queries;
	}

	/** Where the engine keeps a facet. */
	static String field(FacetName facet) {
		return switch (facet) {
			case GENRE -> "kind";
			case CHAMP -> "field";
			case STATUT -> "status";
			case SECTEUR -> "sectors";
			case ENTREE -> "entry";
			case PLACES -> "places";
			case INTERNAT -> "boarding";
			case REMUNERATION -> "paid";
			case PMR -> "wheelchair";
		};
	}

	/** What fulfils a wish; what is not known never does. */
	static Query wish(FacetName facet) {
		return (facet == FacetName.PLACES)
				? Query.of((q) -> q.bool((bool) -> bool.should(atLeast(field(facet), 1))
					.should((dated) -> dated.range((range) -> range
						.date((date) -> date.field("placesUntil").gte("now/d").timeZone("Europe/Paris"))))))
				: Query.of((q) -> q.term((term) -> term.field(field(facet)).value(true)));
	}

	static Query term(String field, String value) {
		return Query.of((q) -> q.term((term) -> term.field(field).value(value)));
	}

	static Query term(String field, long value) {
		return Query.of((q) -> q.term((term) -> term.field(field).value(value)));
	}

	static Query anyOf(String field, List<String> values) {
		return Query.of((q) -> q.terms((terms) -> terms.field(field)
			.terms((list) -> list.value(values.stream().map(FieldValue::of).toList()))));
	}

	static Query allOf(List<Query> conditions) {
		return Query.of((q) -> q.bool((bool) -> bool.filter(conditions)));
	}

	static Query missing(String field) {
		return Query.of((q) -> q.bool((bool) -> bool.mustNot((not) -> not.exists((exists) -> exists.field(field)))));
	}

	private static Query openOr(String field, Query bound) {
		return Query.of((q) -> q.bool((bool) -> bool.should(missing(field)).should(bound)));
	}

	private static Query atMost(String field, int value) {
		return Query.of((q) -> q.range((range) -> range.number((number) -> number.field(field).lte((double) value))));
	}

	private static Query atLeast(String field, int value) {
		return Query.of((q) -> q.range((range) -> range.number((number) -> number.field(field).gte((double) value))));
	}

}
