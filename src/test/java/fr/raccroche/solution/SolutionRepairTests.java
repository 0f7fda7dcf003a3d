package fr.raccroche.solution;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.SolutionBulk.Fate;
import fr.raccroche.solution.SolutionBulk.Incoming;
import fr.raccroche.solution.store.ContentHash;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine(demo = true)
class SolutionRepairTests {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");

	@Autowired
	private Solutions solutions;

	@Autowired
	private SolutionBulk bulk;

	@Autowired
	private SolutionRepair repair;

	@Autowired
	private SolutionWrites writes;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private Environment environment;

	@Test
	void a_kill_between_the_revision_and_the_state_loses_nothing_and_shows_nothing_half_done() throws Exception {
		List<String> victims = List.of("killed-edit", "killed-bulk");

		killBetween("--edited=killed-edit", "--imported=killed-bulk");

		for (String id : victims) {
			assertThat(revisionExists(id, 2)).isTrue();
			assertThat(find(id).revision()).isEqualTo(1);
			assertThat(find(id).solution().title()).isEqualTo("Première version");
		}

		this.repair.run();

		for (String id : victims) {
			assertThat(find(id).revision()).isEqualTo(2);
			assertThat(find(id).solution()).isEqualTo(aSolution(id).titled("Deuxième version").published());
			assertThat(countSearched(id, 2)).isEqualTo(1);
		}
	}

	@Test
	void who_writes_after_such_a_kill_completes_it_first() throws Exception {
		killBetween("--imported=killed-then-imported");
		Incoming same = new Incoming(aSolution("killed-then-imported").titled("Deuxième version").published(),
				Author.imported("solutions", "a.csv", 2));
		Incoming third = new Incoming(aSolution("killed-then-imported").titled("Troisième version").published(),
				Author.imported("solutions", "a.csv", 2));

		assertThat(this.bulk.save(List.of(same))).containsExactly(Fate.SAME);
		assertThat(find("killed-then-imported").revision()).isEqualTo(2);
		assertThat(this.bulk.save(List.of(third))).containsExactly(Fate.CHANGED);
		assertThat(find("killed-then-imported").revision()).isEqualTo(3);
	}

	/** The engine alone was killed: the portal is there, and so is who tries again. */
	@Test
	void who_edits_after_such_a_kill_is_told_once_and_then_sees_it() throws Exception {
		this.writes.createRevisions(List.of(revision(
				new Edit(aSolution("cut-off").titled("Première version").published(), 0, Author.person("anne")),
				false)));
		this.repair.run();
		Solution unseen = aSolution("cut-off").titled("Deuxième version").published();
		this.writes.createRevisions(List.of(revision(new Edit(unseen, 1, Author.person("anne")), false)));
		Solution third = aSolution("cut-off").titled("Troisième version").published();

		assertThatThrownBy(() -> this.solutions.save(new Edit(third, 1, Author.person("anne"))).block())
			.matches(Problem::isConflict);

		assertThat(find("cut-off").solution()).isEqualTo(unseen);
		this.solutions.save(new Edit(third, 2, Author.person("anne"))).block();
		assertThat(find("cut-off").revision()).isEqualTo(3);
	}

	@Test
	void lost_states_are_rebuilt_from_the_history_without_what_was_set_aside() throws Exception {
		Author file = Author.imported("solutions", "a.csv", 2);
		Solution byHand = aSolution("lost").titled("À la main").published();
		this.writes.createRevisions(List.of(revision(new Edit(aSolution("lost").published(), 0, file), false),
				revision(new Edit(byHand, 1, Author.person("anne")), false),
				revision(new Edit(aSolution("lost").titled("Du fichier").published(), 2, file), true)));

		this.repair.run();

		assertThat(find("lost")).isEqualTo(new StoredSolution(byHand, 2, NOW));
	}

	private static Revision revision(Edit edit, boolean aside) {
		String hash = ContentHash.of(edit.solution());
		return aside ? Revision.aside(edit, NOW, hash) : Revision.next(edit, NOW, hash);
	}

	private void killBetween(String... victims) throws Exception {
		Process writer = start(victims);
		// so that a writer that says nothing fails the test
		CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(writer::destroyForcibly);
		try (BufferedReader lines = writer.inputReader()) {
			List<String> told = new ArrayList<>();
			while (Collections.frequency(told, KilledWriter.BETWEEN) < victims.length) {
				told.add(Objects.requireNonNull(lines.readLine(), () -> "it ended: " + told));
			}
			assertThat(told).contains(KilledWriter.ACKNOWLEDGED);
		}
		finally {
			writer.destroyForcibly();
			assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
		}
	}

	private Process start(String... victims) throws Exception {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName()));
		for (String setting : List.of("spring.elasticsearch.uris", "spring.elasticsearch.api-key",
				"raccroche.elasticsearch.mode", "raccroche.elasticsearch.index-prefix", "raccroche.demo")) {
			command.add("--%s=%s".formatted(setting, this.environment.getProperty(setting)));
		}
		command.add("--raccroche.data-dir=" + this.environment.getProperty("raccroche.data-dir") + "-killed");
		command.addAll(List.of(victims));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private StoredSolution find(String id) {
		return this.solutions.find(new SolutionId(id)).block(Duration.ofMinutes(1));
	}

	private boolean revisionExists(String id, long number) throws Exception {
		return this.engine
			.exists((exists) -> exists.index(this.indices.name("solution-revisions"))
				.id(Revision.documentId(new SolutionId(id), number)))
			.value();
	}

	private long countSearched(String id, long revision) throws Exception {
		return this.engine.count((count) -> count.index(this.indices.name("solutions-public-demo"))
			.query((query) -> query.bool((bool) -> bool.filter((f) -> f.ids((ids) -> ids.values(id)))
				.filter((f) -> f.term((term) -> term.field("revision").value(revision))))))
			.count();
	}

}
