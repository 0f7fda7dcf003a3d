package fr.raccroche.solution;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.SolutionBulk.Fate;
import fr.raccroche.solution.SolutionBulk.Incoming;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine(demo = true)
class SolutionsTests {

	private static final Author ANNE = Author.person("anne");

	private static final Author FILE = Author.imported("solutions", "reseau.csv", 2);

	@Autowired
	private Solutions solutions;

	@Autowired
	private SolutionBulk bulk;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Test
	void what_is_saved_is_found_and_searched_at_once_with_its_history() throws Exception {
		Solution first = aSolution("save-1").in("79191").ages(16, 25).published();
		Solution second = aSolution("save-1").in("79191").ages(16, 29).published();

		assertThat(save(new Edit(first, 0, ANNE)).revision()).isEqualTo(1);
		save(new Edit(second, 1, ANNE));

		assertThat(find("save-1").solution()).isEqualTo(second);
		assertThat(find("save-1").revision()).isEqualTo(2);
		assertThat(countWhere("solutions-public-demo", "save-1")).isEqualTo(1);
		this.engine.indices().refresh((refresh) -> refresh.index(this.indices.name("solution-revisions")));
		assertThat(history("save-1")).extracting(Revision::number).containsExactly(2L, 1L);
		assertThat(history("save-1").getLast().solution()).isEqualTo(first);
		assertThat(history("save-1")).extracting(Revision::by).containsOnly("anne");
	}

	@Test
	void of_two_editors_at_once_one_is_told_so() {
		save(new Edit(aSolution("two").published(), 0, ANNE));

		List<Object> answers = Flux
			.fromStream(IntStream.range(0, 4).mapToObj((i) -> aSolution("two").titled("Titre " + i).published()))
			.flatMap((solution) -> this.solutions.save(new Edit(solution, 1, ANNE))
				.cast(Object.class)
				.onErrorResume(Problem.class, Mono::just))
			.collectList()
			.block(Duration.ofMinutes(1));

		assertThat(answers).filteredOn(StoredSolution.class::isInstance).hasSize(1);
		assertThat(answers).filteredOn(Problem.class::isInstance)
			.hasSize(3)
			.allSatisfy((problem) -> assertThat(((Problem) problem).status()).isEqualTo(HttpStatus.CONFLICT));
		assertThat(find("two").revision()).isEqualTo(2);
	}

	@Test
	void an_edit_of_an_old_revision_or_of_one_that_never_was_is_refused() {
		save(new Edit(aSolution("old").published(), 0, ANNE));

		assertConflict(new Edit(aSolution("old").titled("Autre").published(), 0, ANNE));
		assertConflict(new Edit(aSolution("old").titled("Autre").published(), 7, ANNE));
		assertConflict(new Edit(aSolution("never").published(), 1, ANNE));
		assertThat(history("old")).hasSize(1);
		assertThat(history("never")).isEmpty();
	}

	@Test
	void a_save_waits_until_the_end_of_a_migration_lets_it_in() throws Exception {
		block(true);
		CompletableFuture<StoredSolution> saved = this.solutions
			.save(new Edit(aSolution("patient").published(), 0, ANNE))
			.toFuture();
		try {
			Thread.sleep(500);
			assertThat(saved).isNotDone();
		}
		finally {
			block(false);
		}
		assertThat(saved.get(1, TimeUnit.MINUTES).revision()).isEqualTo(1);
	}

	/** As the last moment of a migration does. */
	private void block(boolean blocked) throws IOException {
		this.engine.indices()
			.putSettings((put) -> put.index(this.indices.name("solution-revisions"))
				.settings((settings) -> settings.blocks((blocks) -> blocks.write(blocked))));
	}

	@Test
	void what_may_not_be_published_is_refused_and_may_be_a_draft() {
		Solution nothingToDo = aSolution("cio-x").kind(Kind.CIO).phone(null).published();

		assertThatExceptionOfType(SolutionRefused.class).isThrownBy(() -> save(new Edit(nothingToDo, 0, ANNE)));
		save(new Edit(nothingToDo.with(new Life(State.DRAFT, List.of())), 0, ANNE));
		assertThat(find("cio-x").solution().life().state()).isEqualTo(State.DRAFT);
	}

	@Test
	void drafts_are_in_nothing_that_the_public_sees() throws Exception {
		save(new Edit(aSolution("hidden").draft(), 0, ANNE));
		save(new Edit(aSolution("invented").published(), 0, ANNE));
		save(new Edit(aSolution("genuine").real().published(), 0, ANNE));

		assertThat(countWhere("solutions-public-demo", "hidden", "invented", "genuine")).isEqualTo(2);
		assertThat(countWhere("solutions-public", "hidden", "invented", "genuine")).isEqualTo(1);
	}

	@Test
	void many_are_kept_at_once_and_the_same_again_changes_nothing() throws Exception {
		List<Incoming> rows = IntStream.range(0, 50)
			.mapToObj((i) -> new Incoming(aSolution("many-" + i).published(), FILE))
			.toList();

		assertThat(this.bulk.weigh(rows)).containsOnly(Fate.ADDED);
		assertThat(this.bulk.save(rows)).hasSize(50).containsOnly(Fate.ADDED);
		assertThat(this.bulk.save(rows)).hasSize(50).containsOnly(Fate.SAME);
		assertThat(this.bulk.save(List.of(new Incoming(aSolution("many-7").titled("Autre").published(), FILE))))
			.containsExactly(Fate.CHANGED);

		assertThat(find("many-7").revision()).isEqualTo(2);
		assertThat(find("many-8").revision()).isEqualTo(1);
	}

	@Test
	void an_import_never_covers_a_hand_edit_and_keeps_what_it_brought_in_the_history() throws Exception {
		this.bulk.save(List.of(new Incoming(aSolution("edited").published(), FILE)));
		Solution byHand = aSolution("edited").titled("Corrigé à la main").published();
		save(new Edit(byHand, 1, ANNE));
		List<Incoming> again = List.of(new Incoming(aSolution("edited").titled("Du fichier").published(), FILE));

		assertThat(this.bulk.save(again)).containsExactly(Fate.SET_ASIDE);
		assertThat(this.bulk.save(again)).containsExactly(Fate.SET_ASIDE);

		assertThat(find("edited").solution()).isEqualTo(byHand);
		this.engine.indices().refresh((refresh) -> refresh.index(this.indices.name("solution-revisions")));
		assertThat(history("edited")).extracting(Revision::number, Revision::setAside)
			.containsExactlyInAnyOrder(tuple(2L, true), tuple(2L, false), tuple(1L, false));
		save(new Edit(aSolution("edited").titled("Encore à la main").published(), 2, ANNE));
		assertThat(find("edited").revision()).isEqualTo(3);
	}

	@Test
	void the_demonstration_gives_way_to_a_file() throws Exception {
		Author demonstration = new Author(Author.DEMONSTRATION, "demo/solutions.csv", 3);
		this.bulk.save(List.of(new Incoming(aSolution("rank").published(), demonstration)));

		assertThat(this.bulk.save(List.of(new Incoming(aSolution("rank").titled("Du fichier").published(), FILE))))
			.containsExactly(Fate.CHANGED);
		assertThat(this.bulk.save(List.of(new Incoming(aSolution("rank").published(), demonstration))))
			.containsExactly(Fate.SET_ASIDE);
	}

	private StoredSolution save(Edit edit) {
		return this.solutions.save(edit).block(Duration.ofMinutes(1));
	}

	private void assertConflict(Edit edit) {
		Problem problem = catchThrowableOfType(Problem.class, () -> save(edit));
		assertThat(problem).isNotNull();
		assertThat(problem.status()).isEqualTo(HttpStatus.CONFLICT);
	}

	private StoredSolution find(String id) {
		return this.solutions.find(new SolutionId(id)).block(Duration.ofMinutes(1));
	}

	private List<Revision> history(String id) {
		return this.solutions.listRevisions(new SolutionId(id)).block(Duration.ofMinutes(1));
	}

	private long countWhere(String alias, String... ids) throws Exception {
		return this.engine
			.count((count) -> count.index(this.indices.name(alias))
				.query((query) -> query.ids((wanted) -> wanted.values(List.of(ids)))))
			.count();
	}

}
