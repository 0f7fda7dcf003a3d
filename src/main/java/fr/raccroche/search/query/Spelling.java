package fr.raccroche.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.StringDistance;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import fr.raccroche.platform.Folding;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What was most likely meant by words with errors of typing, so that the right word's
 * synonyms count too.
 */
@Component
class Spelling {

	private static final String FIELD = "wordsUnstemmed";

	private static final String NAME = "meant";

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** What is typed in a search box is short. */
	private static final int MOST_WORDS = 15;

	private final SolutionIndex index;

	private final KnownWords known;

	Spelling(SolutionIndex index, KnownWords known) {
		this.index = index;
		this.known = known;
	}

	/** The same words, those that nobody uses replaced by the nearest that is used. */
	Mono<String> meant(String words) {
		return this.index.find(request(words)).map((answer) -> {
			StringBuilder meant = new StringBuilder(words);
			answer.suggest()
				.getOrDefault(NAME, List.of())
				.stream()
				.map((suggestion) -> suggestion.term())
				.filter((term) -> !isUsed(term, answer.aggregations()))
				// from the end on: what stands before keeps its place
				.sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
				.forEach((term) -> replacement(term)
					.ifPresent((better) -> meant.replace(term.offset(), term.offset() + term.length(), better)));
			return meant.toString();
		});
	}

	/** A word that is used is no error, however near to another. */
	private boolean isUsed(TermSuggest term, Map<String, Aggregate> counts) {
		Aggregate count = counts.get(Folding.folded(term.text()));
		return count != null && count.filter().docCount() > 0;
	}

	private Optional<String> replacement(TermSuggest term) {
		String typed = Folding.folded(term.text());
		Stream<String> used = term.options().stream().map(TermSuggestOption::text);
		// the first of equals wins: what is in the catalogue
		return Stream.concat(used, this.known.findNear(typed).stream())
			.min(Comparator.comparingInt((word) -> Typing.errors(typed, word)));
	}

	private static Map<String, Aggregation> counts(String words) {
		return GAPS.splitAsStream(Folding.folded(words))
			.filter((word) -> word.length() >= KnownWords.SHORTEST)
			.distinct()
			.limit(MOST_WORDS)
			.collect(Collectors.toMap((word) -> word, Spelling::count));
	}

	private static Aggregation count(String word) {
		return Aggregation.of((count) -> count.filter((used) -> used.match((match) -> match.field(FIELD).query(word))));
	}

	private SearchRequest request(String words) {
		return SearchRequest.of((search) -> search.index(this.index.published())
			.size(0)
			.aggregations(counts(words))
			.suggest((suggest) -> suggest.text(words)
				.suggesters(NAME,
						(suggester) -> suggester.term((term) -> term.field(FIELD)
							.suggestMode(SuggestMode.Missing)
							.stringDistance(StringDistance.DamerauLevenshtein)
							.sort(SuggestSort.Score)
							.minWordLength(KnownWords.SHORTEST)
							.prefixLength(1)
							.size(3)))));
	}

}
