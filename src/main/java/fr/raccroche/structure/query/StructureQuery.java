package fr.raccroche.structure.query;

import java.util.List;
import java.util.Locale;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoDistanceType;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.platform.Cursor;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.StructureCriteria;
import fr.raccroche.territory.Place;

/**
 * Criteria as the engine takes them. Pure functions.
 */
public final class StructureQuery {

	private static final float NAME_WEIGHT = 3;

	private static final String BEGUN_UAI = "\\d{3,7}[A-Za-z]?";

	private StructureQuery() {
	}

	/**
	 * What fits.
	 * @param forgiving whether typing errors are forgiven
	 */
	public static Query of(StructureCriteria criteria, boolean forgiving) {
		BoolQuery.Builder query = new BoolQuery.Builder().mustNot(term("life", Life.CLOSED.code()));
		if (criteria.words() != null) {
			query.must(criteria.named() ? id(criteria.words()) : words(criteria, criteria.words(), forgiving));
		}
		if (!criteria.natures().isEmpty()) {
			List<FieldValue> codes = criteria.natures().stream().map(Nature::code).map(FieldValue::of).toList();
			query.filter((filter) -> filter.terms((terms) -> terms.field("natures").terms((any) -> any.value(codes))));
		}
		if (criteria.academie() != null) {
			query.filter(term("academie", criteria.academie()));
		}
		if (criteria.named()) {
			return new Query(query.build());
		}
		if (criteria.place() != null) {
			query.filter(term("zone", criteria.place().zone())).filter(around(criteria, criteria.place()));
		}
		if (criteria.box() != null) {
			query.filter(within(criteria.box()));
		}
		return new Query(query.build());
	}

	/**
	 * What is in charge of one of these territories, on the land of the place.
	 * @param home keys of the territories
	 */
	public static Query serving(StructureCriteria criteria, Place place, List<String> home) {
		List<FieldValue> keys = home.stream().map(FieldValue::of).toList();
		List<FieldValue> natures = criteria.natures().stream().map(Nature::code).map(FieldValue::of).toList();
		return Query.of((query) -> query.bool((bool) -> bool.mustNot(term("life", Life.CLOSED.code()))
			.filter(term("zone", place.zone()))
			.filter((filter) -> filter.terms((terms) -> terms.field("natures").terms((any) -> any.value(natures))))
			.filter((filter) -> filter.terms((terms) -> terms.field("serves").terms((any) -> any.value(keys))))));
	}

	private static Query around(StructureCriteria criteria, Place place) {
		Query circle = Query.of((query) -> query.geoDistance((circled) -> circled.field("position")
			.location(location(place.position()))
			.distance(criteria.radius() + "km")));
		return criteria.wholeCommune()
				? Query.of((query) -> query.bool((either) -> either.should(circle, term("communes", place.code()))))
				: circle;
	}

	private static Query within(BoundingBox box) {
		return Query.of((query) -> query.geoBoundingBox((bounded) -> bounded.field("position")
			.boundingBox((edges) -> edges.coords((coordinates) -> coordinates.left(box.minLon())
				.bottom(box.minLat())
				.right(box.maxLon())
				.top(box.maxLat())))));
	}

	private static Query words(StructureCriteria criteria, String words, boolean forgiving) {
		if (criteria.completing() && !forgiving) {
			return begun(words);
		}
		Query text = forgiving
				? Query.of((query) -> query.match((match) -> match.field("wordsUnstemmed")
					.query(words)
					.operator(Operator.And)
					.fuzziness("AUTO")
					.prefixLength(1)))
				: Query.of((query) -> query.multiMatch((match) -> match.query(words)
					.fields("name^" + NAME_WEIGHT, "words")
					.type(TextQueryType.CrossFields)
					.operator(Operator.And)));
		return Query.of((query) -> query.bool((either) -> either.should(id(words), text)));
	}

	/** Whose words are these, the last of which is begun only; or whose UAI begins so. */
	private static Query begun(String words) {
		Query named = Query.of((query) -> query
			.matchBoolPrefix((begun) -> begun.field("wordsUnstemmed").query(words).operator(Operator.And)));
		if (!words.matches(BEGUN_UAI)) {
			return Query.of((query) -> query.bool((either) -> either.should(id(words), named)));
		}
		Query uai = Query
			.of((query) -> query.prefix((begins) -> begins.field("id").value(words).caseInsensitive(true)));
		return Query.of((query) -> query.bool((either) -> either.should(uai, named)));
	}

	private static Query id(String words) {
		List<FieldValue> asId = List.of(FieldValue.of(words), FieldValue.of(words.toUpperCase(Locale.ROOT)));
		return Query.of((query) -> query.constantScore((only) -> only
			.filter((filter) -> filter.terms((terms) -> terms.field("id").terms((any) -> any.value(asId))))
			.boost(1000f)));
	}

	/**
	 * Unsound positions last; then nearest, best or by id; the id decides in the end.
	 */
	public static List<SortOptions> order(StructureCriteria criteria) {
		SortOptions unsound = ascending("unsound");
		SortOptions id = ascending("id");
		Place place = criteria.place();
		if (place != null) {
			return List.of(unsound, distance(place.position()), id);
		}
		return (criteria.words() != null)
				? List.of(unsound, SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc))), id)
				: List.of(unsound, id);
	}

	/** The kinds of the values of {@link #order}. */
	public static List<Cursor.Kind> orderKinds(StructureCriteria criteria) {
		return (criteria.place() != null || criteria.words() != null)
				? List.of(Cursor.Kind.NUMBER, Cursor.Kind.NUMBER, Cursor.Kind.KEYWORD)
				: List.of(Cursor.Kind.NUMBER, Cursor.Kind.KEYWORD);
	}

	private static SortOptions distance(Position from) {
		return SortOptions.of((sort) -> sort.geoDistance((distance) -> distance.field("position")
			.location(location(from))
			.unit(DistanceUnit.Meters)
			.distanceType(GeoDistanceType.Arc)
			.mode(SortMode.Min)
			.order(SortOrder.Asc)));
	}

	private static SortOptions ascending(String field) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(SortOrder.Asc)));
	}

	private static GeoLocation location(Position position) {
		return GeoLocation
			.of((location) -> location.latlon((latlon) -> latlon.lat(position.lat()).lon(position.lon())));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

}
