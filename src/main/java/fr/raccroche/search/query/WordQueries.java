package fr.raccroche.search.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import fr.raccroche.search.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * What must match the words that were typed: pure functions.
 */
final class WordQueries {

	/**
	 * A title says what it is, what people type for a kind nearly so; both count twice
	 * when they hold all the words themselves, and not synonyms. What it is about comes
	 * next. Its town hardly counts: where is another question. Judged by
	 * elasticsearch/relevance/solutions.csv.
	 */
	private static final float TITLE = 3;

	private static final float KIND = 2;

	private static final float WITH_TOWN = 0.5f;

	/** The analysis that knows no synonyms. */
	private static final String AS_TYPED = "french_index";

	/** Two thirds of the words, one of two, and a single one always. */
	private static final String MOST_WORDS = "1<67%";

	/** One error from 4 letters on, two from 7 on: "cap" must not find "cas". */
	private static final String TYPING_ERRORS = "AUTO:4,7";

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** What is typed in a search box is short; a longer text is cut. */
	private static final int MOST_TOKENS = 15;

	private WordQueries() {
	}

	/**
	 * @param meant the words without their errors of typing; null when there are none
	 */
	static Query of(Attempt.Words mode, String words, @Nullable String meant) {
		return switch (mode) {
			case EXACT -> exact(words);
			case STRICT -> weighed(words, every(words));
			case FORGIVING -> mended(words, meant, WordQueries::every);
			case LOOSE -> mended(words, meant, (mended) -> most(words, mended));
		};
	}

	private static Query mended(String words, @Nullable String meant, Function<String, Query> condition) {
		String mended = (meant != null) ? meant : words;
		return weighed(mended, condition.apply(mended));
	}

	private static Query exact(String name) {
		return Query.of((q) -> q.bool((bool) -> bool.should(Conditions.term("id", name.toLowerCase(Locale.ROOT)))
			.should(Conditions.anyOf("structureId", List.of(name, name.toUpperCase(Locale.ROOT))))
			.minimumShouldMatch("1")));
	}

	/** The condition decides what is found, what it says of itself what comes first. */
	private static Query weighed(String words, Query condition) {
		return Query.of((q) -> q.bool((bool) -> bool.must(condition)
			.should((title) -> title.match((match) -> match.field("subject").query(words).boost(TITLE)))
			.should((title) -> title.match((match) -> match.field("subject")
				.query(words)
				.analyzer(AS_TYPED)
				.operator(Operator.And)
				.boost(TITLE)))
			.should((kind) -> kind.match((match) -> match.field("kindWords").query(words).boost(KIND)))
			.should((kind) -> kind
				.matchPhrase((match) -> match.field("kindWords").query(words).analyzer(AS_TYPED).boost(KIND)))
			.should((title) -> title.match((match) -> match.field("title")
				.query(words)
				.analyzer(AS_TYPED)
				.operator(Operator.And)
				.boost(WITH_TOWN)))
			.should((about) -> about.match((match) -> match.field("about").query(words)))));
	}

	private static Query every(String words) {
		return Query.of((q) -> q.match((match) -> match.field("words")
			.query(words)
			.operator(Operator.And)
			// small words alone say nothing, and so exclude nothing
			.zeroTermsQuery(ZeroTermsQuery.All)));
	}

	private static Query most(String words, String meant) {
		List<Query> tokens = Stream.of(GAPS.split(words))
			.filter((token) -> !token.isEmpty())
			.limit(MOST_TOKENS)
			.map(WordQueries::forgiven)
			.toList();
		return Query.of((q) -> q.bool((bool) -> bool
			.should((synonyms) -> synonyms
				.match((match) -> match.field("words").query(meant).minimumShouldMatch(MOST_WORDS)))
			.should((each) -> each.bool((all) -> all.should(tokens).minimumShouldMatch(MOST_WORDS)))
			.minimumShouldMatch("1")));
	}

	private static Query forgiven(String token) {
		return Query.of((q) -> q
			.disMax((best) -> best.queries(nearly("words", token)).queries(nearly("wordsUnstemmed", token))));
	}

	private static Query nearly(String field, String token) {
		return Query.of((q) -> q.match((match) -> match.field(field)
			.query(token)
			.fuzziness(TYPING_ERRORS)
			// the first letter is rarely wrong, and saves most of the work
			.prefixLength(1)));
	}

}
