package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Pure functions from a way to understand words to a question for the engine. Scores are
 * those of {@link Level}, or, for the end of a text, twice the number of its words.
 */
final class CommuneQueries {

	/** More than are shown, so that the order can be made after the level. */
	private static final int CANDIDATES = 80;

	/** Longest name of a commune, in words, with some margin. */
	private static final int LONGEST_NAME = 8;

	/** Words forgiven from so many letters on: one error, two errors. */
	private static final int FORGIVEN = 4;

	private static final int FORGIVEN_TWICE = 6;

	/** Shorter sounds say nothing. */
	private static final int SOUNDING = 3;

	private CommuneQueries() {
	}

	/** Best level first; within a level, nearest or most populated first. */
	static SearchRequest search(String index, Attempt attempt, PlaceRequest request) {
		List<Query> readings = readings(attempt, request.goingOn());
		return search(index, readings, filters(attempt, request), request.near());
	}

	/** Communes whose name begins as the typed one does, the longer the better. */
	static SearchRequest suggestions(String index, PlaceName name) {
		String joined = name.joined();
		List<Query> beginnings = new ArrayList<>();
		for (int length = 3; length <= Math.min(joined.length(), 20); length++) {
			beginnings.add(scored(length, term("spellings.begun", joined.substring(0, length))));
		}
		return search(index, beginnings, List.of(term("type", "commune")), null);
	}

	private static SearchRequest search(String index, List<Query> readings, List<Query> filters,
			@Nullable Position near) {
		return SearchRequest.of((search) -> search.index(index)
			.query((query) -> query.bool((bool) -> bool
				.must((must) -> must.disMax((best) -> best
					.queries(readings.isEmpty() ? List.of(Query.of((none) -> none.matchNone((n) -> n))) : readings)))
				.filter(filters)))
			.sort(SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc))), second(near))
			.size(CANDIDATES)
			.trackTotalHits((total) -> total.enabled(false))
			.source((source) -> source
				.filter((filter) -> filter.excludes("spellings", "significant", "beginnings", "words", "sounds"))));
	}

	private static SortOptions second(@Nullable Position near) {
		if (near == null) {
			return SortOptions.of((sort) -> sort
				.field((field) -> field.field("population").order(SortOrder.Desc).missing(FieldValue.of(0))));
		}
		GeoLocation here = GeoLocation
			.of((location) -> location.latlon((point) -> point.lat(near.lat()).lon(near.lon())));
		return SortOptions.of((sort) -> sort.geoDistance((
				distance) -> distance.field("position").location(here).order(SortOrder.Asc).unit(DistanceUnit.Meters)));
	}

	private static List<Query> filters(Attempt attempt, PlaceRequest request) {
		List<Query> filters = new ArrayList<>();
		Stream.of(attempt.postcode(), request.postcode())
			.flatMap(Stream::ofNullable)
			.forEach((postcode) -> filters.add(term("postcodes", postcode)));
		if (!attempt.departements().isEmpty()) {
			filters.add(terms("departement", attempt.departements()));
		}
		String citycode = request.citycode();
		if (citycode != null) {
			filters.add(Query.of((query) -> query.bool(
					(bool) -> bool.should(term("code", citycode), term("parent", citycode)).minimumShouldMatch("1"))));
		}
		return filters;
	}

	private static List<Query> readings(Attempt attempt, boolean goingOn) {
		return switch (attempt.manner()) {
			case STRICT -> strict(attempt.name(), goingOn);
			case FORGIVING -> forgiving(attempt.name(), goingOn);
			case BEGUN -> begun(attempt.name());
			case ENDING -> endings(attempt.name());
			case FORGIVING_ENDING -> forgivingEndings(attempt.name());
		};
	}

	private static List<Query> strict(PlaceName name, boolean goingOn) {
		List<Query> readings = new ArrayList<>();
		Set<String> joined = joined(Spellings.of(name));
		PlaceName significant = name.significant();
		readings.add(level(Level.EXACT, terms("spellings", joined)));
		readings.add(level(Level.NEARLY, terms("significant", joined(Spellings.of(significant)))));
		readings.add(level(Level.FIRST_WORDS, terms("beginnings", joined)));
		readings.add(level(Level.WORDS, words("words", significant)));
		if (goingOn) {
			readings.addAll(begun(name));
		}
		return readings;
	}

	private static List<Query> begun(PlaceName name) {
		return List.of(level(Level.BEGUN, terms("spellings.begun", joined(Spellings.of(name)))),
				level(Level.WORDS_BEGUN, lastWordBegun(name.significant())));
	}

	private static Query lastWordBegun(PlaceName name) {
		int last = name.words().size() - 1;
		return Query.of((query) -> query.bool((bool) -> {
			bool.filter(term("words.begun", name.words().get(last)));
			return (last > 0) ? bool.filter(words("words", name.slice(0, last))) : bool;
		}));
	}

	private static List<Query> forgiving(PlaceName name, boolean goingOn) {
		List<Query> readings = new ArrayList<>();
		String joined = name.joined();
		String sound = Sound.of(name);
		if (sound.length() >= SOUNDING) {
			readings.add(level(Level.SOUND, term("sounds", sound)));
			if (joined.length() >= FORGIVEN) {
				readings.add(level(Level.UNHEARD_TYPO, both(fuzzy("spellings", joined, 1), term("sounds", sound))));
			}
		}
		if (joined.length() >= FORGIVEN) {
			readings.add(level(Level.ONE_TYPO, fuzzy("spellings", joined, 1)));
			readings.add(level(Level.ONE_TYPO, fuzzy("significant", name.significant().joined(), 1)));
			readings.add(level(Level.FIRST_WORDS_TYPO, fuzzy("beginnings", joined, 1)));
			readings.add(level(Level.WORDS_TYPO, fuzzyWords(name.significant())));
		}
		if (joined.length() >= FORGIVEN_TWICE) {
			readings.add(level(Level.TWO_TYPOS, fuzzy("spellings", joined, 2)));
			if (goingOn) {
				readings.add(level(Level.WORDS_TYPO, fuzzy("spellings.begun", joined, 1)));
			}
		}
		return readings;
	}

	private static List<Query> endings(PlaceName name) {
		List<Query> readings = new ArrayList<>();
		int size = name.words().size();
		for (int length = 1; length <= Math.min(size, LONGEST_NAME); length++) {
			PlaceName ending = name.slice(size - length, size);
			if (ending.words().equals(ending.significant().words()) || length > 1) {
				readings.add(scored(2 * length + 1, term("spellings", ending.joined())));
			}
			if (length > 1) {
				readings.add(scored(2 * length, term("beginnings", ending.joined())));
				readings.add(scored(2 * length, term("significant", ending.significant().joined())));
			}
		}
		return readings;
	}

	private static List<Query> forgivingEndings(PlaceName name) {
		List<Query> readings = new ArrayList<>();
		int size = name.words().size();
		for (int length = 1; length <= Math.min(size - 1, LONGEST_NAME); length++) {
			String ending = name.slice(size - length, size).joined();
			if (ending.length() >= FORGIVEN) {
				readings.add(scored(2 * length, fuzzy("spellings", ending, 1)));
			}
		}
		return readings;
	}

	private static Set<String> joined(Collection<PlaceName> names) {
		return names.stream().map(PlaceName::joined).collect(Collectors.toSet());
	}

	private static Query words(String field, PlaceName name) {
		return Query.of((query) -> query
			.match((match) -> match.field(field).query(String.join(" ", name.words())).operator(Operator.And)));
	}

	private static Query fuzzyWords(PlaceName name) {
		return Query.of((query) -> query.match((match) -> match.field("words")
			.query(String.join(" ", name.words()))
			.operator(Operator.And)
			.fuzziness("AUTO:4,7")
			.prefixLength(1)));
	}

	private static Query fuzzy(String field, String value, int edits) {
		return Query.of((query) -> query.fuzzy((fuzzy) -> fuzzy.field(field)
			.value(value)
			.fuzziness(Integer.toString(edits))
			// a first letter is rarely wrong, and costs most to look for
			.prefixLength(edits - 1)
			.maxExpansions(200)));
	}

	private static Query both(Query one, Query other) {
		return Query.of((query) -> query.bool((bool) -> bool.filter(one, other)));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query terms(String field, Collection<String> values) {
		return Query.of((query) -> query.terms((terms) -> terms.field(field)
			.terms((list) -> list.value(values.stream().map(FieldValue::of).toList()))));
	}

	private static Query level(Level level, Query query) {
		return scored(level.score(), query);
	}

	private static Query scored(float score, Query query) {
		return Query.of((constant) -> constant.constantScore((same) -> same.filter(query).boost(score)));
	}

}
