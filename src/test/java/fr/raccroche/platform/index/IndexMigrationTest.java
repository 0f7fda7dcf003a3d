package fr.raccroche.platform.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.indices.IndicesBlockOptions;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.PlatformOnly;
import fr.raccroche.platform.StartupRefused;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = PlatformOnly.class, webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class IndexMigrationTest {

	private static final int DOCUMENTS = 3_000;

	private static final Analysis NO_SYNONYM = analysis(List.of());

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private IndexDefinitions files;

	/** A name of its own for each test: they share an engine. */
	private String name;

	@BeforeEach
	void name(TestInfo test) {
		this.name = "n" + Integer.toHexString(test.getDisplayName().hashCode());
	}

	@Test
	void theEngineAcceptsAllDefinitionsAndHasNothingToDoTheSecondTime() throws Exception {
		Map<String, String> before = realNames();
		startWith(this.files.all().toArray(IndexDefinition[]::new));
		assertThat(realNames()).isEqualTo(before).hasSameSizeAs(this.files.all());
		assertThat(realNames().values()).allMatch((real) -> real.matches("test\\d+-.+-v\\d+-[0-9a-f]{8}"));
	}

	private Map<String, String> realNames() throws IOException {
		Map<String, String> names = new TreeMap<>();
		for (IndexDefinition definition : this.files.all()) {
			IndexKeeper keeper = new IndexKeeper(this.engine, this.indices, definition);
			names.put(definition.name(), keeper.current(keeper.states()).orElseThrow().realName());
		}
		return names;
	}

	@Test
	void documentsAddedChangedAndDeletedWhileItRunsAreAllThereAfterwards() throws Exception {
		startWith(definition(1));
		fill();
		AtomicBoolean over = new AtomicBoolean();
		Map<String, Long> expected;
		try (ExecutorService others = Executors.newFixedThreadPool(2)) {
			Future<Map<String, Long>> writer = others.submit(() -> writeUntil(over));
			Future<Long> reader = others.submit(() -> readUntil(over));
			startWith(definition(2));
			over.set(true);
			expected = writer.get();
			assertThat(reader.get()).as("fewest documents seen").isGreaterThanOrEqualTo(DOCUMENTS / 2);
		}
		assertThat(current().version()).isEqualTo(2);
		assertThat(versions()).containsExactlyInAnyOrderEntriesOf(expected);
	}

	/** One writer, as fast as it can: what it was told to be written must be there. */
	private Map<String, Long> writeUntil(AtomicBoolean over) throws IOException {
		Map<String, Long> written = new HashMap<>();
		IntStream.range(0, DOCUMENTS).forEach((id) -> written.put("d" + id, 7L));
		Random random = new Random(1);
		for (int turn = 0; !over.get(); turn++) {
			String id = "d" + random.nextInt(DOCUMENTS);
			switch (turn % 4) {
				case 0 -> written.put("new" + turn, index("new" + turn));
				case 1 -> {
					delete(id);
					written.remove(id);
				}
				default -> written.put(id, index(id));
			}
		}
		return written;
	}

	private long readUntil(AtomicBoolean over) throws IOException {
		long fewest = Long.MAX_VALUE;
		while (!over.get()) {
			fewest = Math.min(fewest, this.engine.count((count) -> count.index(alias("-open"))).count());
		}
		return fewest;
	}

	@Test
	void theOldIndexIsKeptUntilTheNextStart() throws Exception {
		startWith(definition(1));
		startWith(definition(2));
		assertThat(states()).extracting(IndexState::version).containsExactlyInAnyOrder(1, 2);
		startWith(definition(2));
		assertThat(states()).extracting(IndexState::version).containsExactly(2);
		assertThat(current().aliases()).containsExactlyInAnyOrder(alias(""), alias("-open"));
	}

	@Test
	void aFilteredAliasFiltersAfterwardsToo() throws Exception {
		startWith(definition(1));
		EngineWrites.bulk(this.engine, List.of(document("open", 1, true), document("closed", 1, false)));
		startWith(definition(2));
		this.engine.indices().refresh((refresh) -> refresh.index(alias("")));
		assertThat(this.engine.count((count) -> count.index(alias(""))).count()).isEqualTo(2);
		assertThat(this.engine.count((count) -> count.index(alias("-open"))).count()).isEqualTo(1);
	}

	@Test
	void aNewerIndexIsRefusedAndLeftAlone() throws Exception {
		startWith(definition(3));
		assertThatThrownBy(() -> startWith(definition(2))).isInstanceOf(StartupRefused.class)
			.hasMessageContaining("version 3")
			.hasMessageContaining("plus récente");
		assertThat(current().version()).isEqualTo(3);
	}

	@Test
	void otherSynonymsRebuildTheIndex() throws Exception {
		startWith(definition(1));
		EngineWrites.bulk(this.engine, List.of(document("a", 1, true)));
		assertThat(found("boulot")).isZero();
		startWith(definition(1, analysis(List.of("boulot, mot"))));
		assertThat(found("boulot")).isEqualTo(1);
	}

	@Test
	void oneThatWasInterruptedStartsAfresh() throws Exception {
		startWith(definition(1));
		EngineWrites.bulk(this.engine, List.of(document("a", 5, true)));
		// what a kill -9 leaves: half a copy, writes refused, the lock of a dead process
		IndexDefinition wanted = definition(2);
		String half = "%s-v2-%s".formatted(alias(""), wanted.hash());
		this.engine.indices()
			.create((create) -> create.index(half).withJson(new java.io.StringReader(wanted.withoutAliases())));
		this.engine.index((index) -> index.index(half).id("gone").document(Map.of("words", "x")));
		String inUse = current().realName();
		this.engine.indices().addBlock((block) -> block.index(inUse).block(IndicesBlockOptions.Write));
		leaveLock("%d@%s".formatted(deadPid(), java.net.InetAddress.getLocalHost().getHostName()));

		startWith(wanted);

		assertThat(versions()).isEqualTo(Map.of("a", 5L));
		assertThat(current().version()).isEqualTo(2);
		assertThat(index("b")).isEqualTo(1);
	}

	@Test
	void severalProcessesThatStartAtOnceMigrateOnce() throws Exception {
		startWith(definition(1));
		fill();
		try (ExecutorService processes = Executors.newFixedThreadPool(3)) {
			Callable<Void> start = () -> {
				startWith(definition(2));
				return null;
			};
			for (Future<Void> process : processes.invokeAll(List.of(start, start, start))) {
				process.get();
			}
		}
		// a second migration would have taken another name
		assertThat(current().realName()).matches(".*-v2-[0-9a-f]{8}");
		assertThat(versions()).hasSize(DOCUMENTS);
	}

	@Test
	void aDocumentTheNewIndexRefusesLeavesTheOldOneInService() throws Exception {
		startWith(definition(1));
		EngineWrites.bulk(this.engine, List.of(document("a", 1, true)));
		ObjectNode strict = json(2);
		((ObjectNode) strict.at("/mappings/properties")).remove("open");
		((ObjectNode) strict.at("/aliases")).removeAll();
		assertThatThrownBy(() -> startWith(IndexDefinition.of(this.name, strict, NO_SYNONYM)))
			.isInstanceOf(StartupRefused.class)
			.hasMessageContaining("document a est refusé");
		assertThat(current().version()).isEqualTo(1);
		assertThat(index("b")).isEqualTo(1);
	}

	private void startWith(IndexDefinition... definitions) throws IOException, InterruptedException {
		new IndexStartup(this.engine, this.indices, new IndexDefinitions(List.of(definitions))).run();
	}

	private void fill() throws IOException {
		EngineWrites.bulk(this.engine,
				IntStream.range(0, DOCUMENTS).mapToObj((id) -> document("d" + id, 7, true)).toList());
		this.engine.indices().refresh((refresh) -> refresh.index(alias("")));
	}

	private BulkOperation document(String id, long version, boolean open) {
		return BulkOperation.of((operation) -> operation.index((index) -> index.index(alias(""))
			.id(id)
			.versionType(VersionType.External)
			.version(version)
			.document(Map.of("words", "un mot", "open", open))));
	}

	private long index(String id) throws IOException {
		return EngineWrites
			.patiently(() -> this.engine
				.index((index) -> index.index(alias("")).id(id).document(Map.of("words", "un mot", "open", true))))
			.version();
	}

	private void delete(String id) throws IOException {
		EngineWrites.patiently(() -> this.engine.delete((delete) -> delete.index(alias("")).id(id)));
	}

	private Map<String, Long> versions() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(alias("")));
		Map<String, Long> versions = new HashMap<>();
		EngineScan.all(this.engine, alias(""), false, 1_000)
			.forEachPage((hits) -> hits.forEach((hit) -> versions.put(hit.id(), hit.version())));
		return versions;
	}

	private long found(String word) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(alias("")));
		return this.engine
			.count((count) -> count.index(alias(""))
				.query((query) -> query.match((match) -> match.field("words").query(word))))
			.count();
	}

	private void leaveLock(String holder) throws IOException {
		this.engine.index((index) -> index.index(this.indices.name("catalogue"))
			.id(MigrationLock.ID)
			.refresh(Refresh.True)
			.document(Map.of("subject", MigrationLock.ID, "detail", holder)));
	}

	private static long deadPid() throws Exception {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
			.start();
		process.waitFor();
		return process.pid();
	}

	private List<IndexState> states() throws IOException {
		return keeper().states();
	}

	private IndexState current() throws IOException {
		return keeper().current(states()).orElseThrow();
	}

	private IndexKeeper keeper() {
		return new IndexKeeper(this.engine, this.indices, definition(1));
	}

	private String alias(String suffix) {
		return this.indices.name(this.name + suffix);
	}

	private IndexDefinition definition(int version) {
		return definition(version, NO_SYNONYM);
	}

	private IndexDefinition definition(int version, Analysis analysis) {
		return IndexDefinition.of(this.name, json(version), analysis);
	}

	private ObjectNode json(int version) {
		return read("""
				{ "aliases": { "%s-open": { "filter": { "term": { "open": true } } } },
				  "settings": { "number_of_shards": 1, "number_of_replicas": 0 },
				  "mappings": { "dynamic": "strict", "_meta": { "version": %d }, "properties": {
				    "words": { "type": "text", "analyzer": "test" }, "open": { "type": "boolean" } } } }
				""".formatted(this.name, version));
	}

	private static Analysis analysis(List<String> synonyms) {
		return Analysis.of(read("""
				{ "filter": { "french_synonyms": { "type": "synonym_graph" } },
				  "analyzer": { "test": { "type": "custom", "tokenizer": "standard",
				    "filter": ["lowercase", "french_synonyms"] } } }
				"""), synonyms);
	}

	private static ObjectNode read(String text) {
		return (ObjectNode) JsonMapper.builder().build().readTree(text);
	}

}
