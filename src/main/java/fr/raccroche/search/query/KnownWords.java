package fr.raccroche.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.platform.Folding;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The words of the synonyms: people may type them wrong too, and no document need hold
 * them.
 */
@Component
class KnownWords {

	/** Shorter words have too many neighbours. */
	static final int SHORTEST = 4;

	/** From here on, two errors are likely. */
	private static final int LONG = 7;

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");

	private final Set<String> words;

	KnownWords() {
		try {
			String rules = new ClassPathResource("elasticsearch/analysis/synonyms.fr.txt")
				.getContentAsString(StandardCharsets.UTF_8);
			this.words = rules.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Stream.of(GAPS.split(line)))
				.filter((word) -> word.length() >= SHORTEST)
				.map(Folding::folded)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The nearest one with the same first letter; none for a word that is known. */
	Optional<String> findNear(String folded) {
		if (folded.length() < SHORTEST || this.words.contains(folded)) {
			return Optional.empty();
		}
		int most = (folded.length() < LONG) ? 1 : 2;
		return this.words.stream()
			.filter((word) -> word.charAt(0) == folded.charAt(0))
			.filter((word) -> Typing.errors(folded, word) <= most)
			.min(Comparator.comparingInt((String word) -> Typing.errors(folded, word))
				.thenComparing(Comparator.naturalOrder()));
	}

}
