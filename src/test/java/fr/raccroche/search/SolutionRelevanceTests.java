package fr.raccroche.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fr.raccroche.solution.Solution;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type finds what they mean: elasticsearch/relevance/solutions.csv, on the
 * demonstration catalogue.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine(demo = true)
class SolutionRelevanceTests {

	private static final Path JUDGED = Path.of("elasticsearch/relevance/solutions.csv");

	private static final int LOOKED_AT = 5;

	/** Reached today; a change that loses some must say why. */
	private static final double GOOD_ENOUGH = 0.98;

	@Autowired
	private SearchReader reader;

	@Autowired
	private Search search;

	@Test
	void judged_searches_are_answered_well() throws IOException {
		List<Judged> judged = Judged.all();
		assertThat(judged).hasSizeGreaterThanOrEqualTo(60);
		List<String> missed = new ArrayList<>();
		double sum = 0;
		for (Judged one : judged) {
			SearchResult result = find(one.query());
			double score = one.score(result.items());
			sum += score;
			if (score < 1) {
				missed.add("%.2f %s → %s".formatted(score, one, titles(result)));
			}
		}
		double mean = sum / judged.size();
		String report = "%.3f over %d searches; short of it:%n%s%n".formatted(mean, judged.size(),
				String.join("\n", missed));
		Files.writeString(Path.of("target", "relevance-solutions.txt"), report);
		assertThat(mean).as(report).isGreaterThanOrEqualTo(GOOD_ENOUGH);
	}

	private SearchResult find(String query) {
		return this.reader.read(SearchForm.of(SearchOnRealEngine.parameters(query)))
			.flatMap(this.search::search)
			.block();
	}

	private static List<String> titles(SearchResult result) {
		return result.items()
			.stream()
			.limit(LOOKED_AT)
			.map((summary) -> summary.solution().kind().code() + " " + summary.solution().title())
			.toList();
	}

	/**
	 * One line of the list.
	 */
	private record Judged(String words, String others, List<String> expected, int grade) {

		static List<Judged> all() throws IOException {
			try (Stream<String> lines = Files.lines(JUDGED)) {
				return lines.filter((line) -> !line.startsWith("#") && !line.isBlank())
					.skip(1)
					.map((line) -> line.split(";"))
					.map((cells) -> new Judged(cells[0], cells[1], List.of(cells[2].split(" \\| ")),
							Integer.parseInt(cells[3])))
					.toList();
			}
		}

		String query() {
			return "q=" + this.words + (this.others.isEmpty() ? "" : "&" + this.others);
		}

		double score(List<Summary> items) {
			List<Boolean> good = items.stream()
				.limit(LOOKED_AT)
				.map((summary) -> this.expected.stream().anyMatch((word) -> isMeant(word, summary.solution())))
				.toList();
			if (good.isEmpty()) {
				return 0;
			}
			return switch (this.grade) {
				case 3 -> (double) good.stream().filter((one) -> one).count() / good.size();
				case 2 -> good.getFirst() ? 1 : 0;
				default -> good.contains(true) ? 1 : 0;
			};
		}

		private static boolean isMeant(String word, Solution solution) {
			if (word.startsWith("~")) {
				return solution.title().toLowerCase(Locale.FRENCH).contains(word.substring(1));
			}
			return solution.kind().code().equals(word) || solution.id().value().equals(word);
		}

	}

}
