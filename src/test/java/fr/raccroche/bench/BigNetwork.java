package fr.raccroche.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.SolutionBulk;
import fr.raccroche.territory.Commune;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the pages of a head wait whose network has a thousand offers, beside the same
 * engine asked for fifty of them and nothing else: {@code mvn test -Dtest=BigNetwork}
 * prints the table of the runbook.
 */
class BigNetwork extends StaffOnRealEngine {

	private static final int OFFERS = 1000;

	private static final int WARM = 5;

	private static final int TIMES = 15;

	@Autowired
	private SolutionBulk bulk;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Test
	void print() throws IOException {
		List<Commune> communes = this.gazetteer.listByDepartement(Set.of("79"))
			.stream()
			.filter((commune) -> commune.position() != null)
			.toList();
		this.bulk.save(IntStream.range(0, OFFERS)
			.mapToObj((i) -> offer(anId()).titled("Offre " + i)
				.kind(Kind.values()[i % Kind.values().length])
				.ofNetwork(NIORT)
				.in(communes.get(i % communes.size()).code())
				.verifiedOn("2026-0%d-10".formatted(1 + i % 9))
				.published())
			.map((solution) -> new SolutionBulk.Incoming(solution, Author.imported("solutions", "mille.csv", 1)))
			.toList());
		this.bulk.show();
		String session = signedIn(Who.HEAD);
		double raw = median(this::fifty);
		System.out.println("| Page | Milliseconds | Times the engine alone |");
		System.out.println("|---|---|---|");
		System.out.println(row("fifty offers, from the engine alone", raw, raw));
		for (String path : List.of("/espace", "/espace/offres", "/espace/offres?page=20", "/espace/offres?q=offre",
				"/espace/offres?etat=a-confirmer", "/espace/couverture", "/espace/indicateurs")) {
			System.out.println(row("`" + path + "`", median(() -> page(session, path)), raw));
		}
	}

	private void page(String session, String path) {
		assertThat(get(session, path).getStatus()).as(path).isEqualTo(HttpStatus.OK);
	}

	private void fifty() {
		try {
			this.engine.search((search) -> search.index(this.indices.name("solutions"))
				.query((query) -> query.term((term) -> term.field("network").value(NIORT)))
				.size(50), JsonData.class);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static double median(Runnable what) {
		IntStream.range(0, WARM).forEach((i) -> what.run());
		return IntStream.range(0, TIMES).mapToLong((i) -> {
			long start = System.nanoTime();
			what.run();
			return System.nanoTime() - start;
		}).sorted().skip(TIMES / 2).findFirst().orElseThrow() / 1e6;
	}

	private static String row(String what, double milliseconds, double raw) {
		return String.format(Locale.ROOT, "| %s | %.0f | %.1f |", what, milliseconds, milliseconds / raw);
	}

}
