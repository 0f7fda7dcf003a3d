package fr.raccroche.structure;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.raccroche.geo.Position;
import fr.raccroche.structure.StructureClaims.About;
import fr.raccroche.structure.StructureClaims.Fate;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class StructureClaimsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private StructureClaims claims;

	@Autowired
	private Structures structures;

	@AfterEach
	void forget() throws IOException {
		StructuresForTests.in(this.context).forget();
	}

	@Test
	void nobodysWriteIsLostWhenTwoImportsMeet() throws Exception {
		List<String> ids = IntStream.range(0, 200).mapToObj("%07dX"::formatted).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(Source.values().length)) {
			List<Callable<List<Fate>>> imports = List.of(Source.values())
				.stream()
				.<Callable<List<Fate>>>map((source) -> () -> this.claims
					.save(ids.stream().map((id) -> new About(id, claim(source, "Nom", "2026-01-01"))).toList()))
				.toList();
			for (Future<List<Fate>> done : threads.invokeAll(imports)) {
				assertThat(done.get()).hasSize(ids.size());
			}
		}
		assertThat(this.structures.findAll(ids).values()).hasSize(ids.size())
			.allSatisfy((structure) -> assertThat(structure.sources()).containsExactly(Source.values()));
	}

	@Test
	void whatIsSaidAgainIsIdenticalAndANewerDateIsKept() throws IOException {
		assertThat(save("Lycée", "2023-01-01")).isEqualTo(Fate.ADDED);
		assertThat(save("Lycée", "2026-01-01")).isEqualTo(Fate.IDENTICAL);
		assertThat(save("Lycée d'avant", "2025-01-01")).isEqualTo(Fate.OUTDATED);
		assertThat(save("Lycée d'après", "2026-01-01")).isEqualTo(Fate.MODIFIED);
		assertThat(this.structures.findAll(List.of("0799001A")).get("0799001A").identity().name())
			.isEqualTo("Lycée d'après");
	}

	@Test
	void twoFilesOfOneDayThatDisagreeGiveOneAnswerInWhateverOrder() throws IOException {
		assertThat(saveFrom("a.csv", "Lycée Jean")).isEqualTo(Fate.ADDED);
		assertThat(saveFrom("b.csv", "Lycée Jean Moulin")).isEqualTo(Fate.MODIFIED);
		assertThat(saveFrom("a.csv", "Lycée Jean")).isEqualTo(Fate.OUTDATED);
		assertThat(saveFrom("b.csv", "Lycée Jean Moulin")).isEqualTo(Fate.IDENTICAL);
		assertThat(this.structures.findAll(List.of("0799001A")).get("0799001A").identity().name())
			.isEqualTo("Lycée Jean Moulin");
		forget();
		assertThat(saveFrom("b.csv", "Lycée Jean Moulin")).isEqualTo(Fate.ADDED);
		assertThat(saveFrom("a.csv", "Lycée Jean")).isEqualTo(Fate.OUTDATED);
		assertThat(saveFrom("b.csv", "Lycée Jean Moulin")).isEqualTo(Fate.IDENTICAL);
		assertThat(saveFrom("b.csv", "Lycée Jean M.")).as("the same file, corrected").isEqualTo(Fate.MODIFIED);
	}

	@Test
	void aStructureIsFoundByItsIdAtOnce() throws IOException {
		save("Lycée", "2023-01-01");
		assertThat(this.structures.find("0799001A").map((structure) -> structure.identity().name()).toFuture())
			.succeedsWithin(Duration.ofMinutes(1))
			.isEqualTo("Lycée");
		assertThat(this.structures.find("0799999Z").hasElement().toFuture()).succeedsWithin(Duration.ofMinutes(1))
			.isEqualTo(false);
	}

	private Fate save(String name, String day) throws IOException {
		return this.claims.save(List.of(new About("0799001A", claim(Source.DIRECTORY, name, day)))).getFirst();
	}

	private Fate saveFrom(String file, String name) throws IOException {
		Claim claim = claim(file, Source.ONISEP, name, "2026-01-01");
		return this.claims.save(List.of(new About("0799001A", claim))).getFirst();
	}

	private static Claim claim(Source source, String name, String day) {
		return claim("essai.csv", source, name, day);
	}

	private static Claim claim(String file, Source source, String name, String day) {
		Location location = new Location("79191", "Niort", null, "79", "poitiers", "metropole", null, "79000",
				new Position(46.32, -0.46), null, null);
		return new Claim(source, new Identity(name, List.of(Nature.LYCEE), null, null, null), null, location, null,
				new Claim.Trace(file, Instant.EPOCH, 2, LocalDate.parse(day), Instant.EPOCH));
	}

}
