package fr.raccroche.territory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.territory.query.Geocoder;
import fr.raccroche.territory.query.Match;
import fr.raccroche.territory.query.PlaceRequest;
import fr.raccroche.territory.query.PlaceRequest.Typing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every query of {@code elasticsearch/relevance/geocodage.csv} is asked as people type
 * it, and its answer judged.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class JudgedQueriesTest {

	private static final Path JUDGED = Path.of("elasticsearch", "relevance", "geocodage.csv");

	/** Best ranks of all queries, "nice" ones included: 1/1 for first, 1/2 for second. */
	private static final double MEAN_RECIPROCAL_RANK = 0.97;

	@Autowired
	Geocoder geocoder;

	@ParameterizedTest
	@EnumSource(names = { "GOING_ON", "DONE" })
	void whatPeopleTypeFindsTheCommuneTheyMean(Typing typing) throws IOException {
		List<Judged> judged = read().stream().filter((query) -> query.isFor(typing)).toList();
		List<Verdict> verdicts = judged.stream().map((query) -> judge(query, typing)).toList();
		double reciprocal = verdicts.stream().mapToDouble(Verdict::reciprocalRank).average().orElse(0);
		long first = verdicts.stream().filter((verdict) -> verdict.rank() == 1).count();
		System.out.printf(Locale.ROOT, "Geocoder, %s: %d judged queries, %d at rank 1, mean reciprocal rank %.3f%n",
				typing, judged.size(), first, reciprocal);
		verdicts.stream().filter((verdict) -> verdict.rank() != 1).forEach(System.out::println);
		assertThat(judged).hasSizeGreaterThanOrEqualTo(250);
		assertThat(verdicts).filteredOn(Verdict::failed).isEmpty();
		assertThat(reciprocal).isGreaterThan(MEAN_RECIPROCAL_RANK);
	}

	private Verdict judge(Judged judged, Typing typing) {
		PlaceRequest request = new PlaceRequest(judged.query(), typing, null, null, null, 5);
		List<Match> matches = this.geocoder.search(request).block();
		List<String> found = new ArrayList<>();
		matches.forEach((match) -> found.add(match.today().code()));
		int rank = 0;
		for (int i = found.size() - 1; i >= 0; i--) {
			rank = judged.codes().contains(found.get(i)) ? i + 1 : rank;
		}
		return new Verdict(judged, rank,
				matches.stream()
					.map((match) -> "%s %s %s".formatted(match.today().code(), match.commune().name(), match.level()))
					.toList());
	}

	private static List<Judged> read() throws IOException {
		try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(JUDGED)) {
			return rows.stream()
				.map((row) -> new Judged(row.getField("query"), Set.of(row.getField("codes").split(" ")),
						row.getField("grade")))
				.toList();
		}
	}

	/**
	 * @param codes INSEE codes of today, any of which is right
	 * @param grade must: right at rank 1; top5: right among five; nice: only counted;
	 * begun, begun5: the same, only while it is typed; whole: right at rank 1, only once
	 * it was sent
	 */
	record Judged(String query, Set<String> codes, String grade) {

		boolean isFor(Typing typing) {
			return !this.grade.startsWith((typing == Typing.DONE) ? "begun" : "whole");
		}

	}

	record Verdict(Judged judged, int rank, List<String> found) {

		boolean failed() {
			return switch (this.judged.grade()) {
				case "must", "begun", "whole" -> this.rank != 1;
				case "top5", "begun5" -> this.rank == 0;
				case "nice" -> false;
				default -> throw new IllegalArgumentException(this.judged.grade());
			};
		}

		double reciprocalRank() {
			return (this.rank > 0) ? 1.0 / this.rank : 0;
		}

	}

}
