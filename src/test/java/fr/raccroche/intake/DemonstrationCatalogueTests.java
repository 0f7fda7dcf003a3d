package fr.raccroche.intake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.columns.CommuneWords;
import fr.raccroche.columns.SolutionReader;
import fr.raccroche.columns.SolutionWriter;
import fr.raccroche.intake.solutions.SolutionsFormat;
import fr.raccroche.intake.solutions.SolutionsRun;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.Life;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.territory.TypedCommunes;
import fr.raccroche.territory.Gazetteer;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "raccroche.elasticsearch.index-prefix=demonstration-test-")
@OnRealEngine(demo = true)
@TestMethodOrder(OrderAnnotation.class)
class DemonstrationCatalogueTests {

	private static final String VICTIM = "demo-ambition-ajaccio";

	@Autowired
	private DemonstrationCatalogue catalogue;

	@Autowired
	private DemonstrationNetworks demonstrationNetworks;

	@Autowired
	private Networks networks;

	@Autowired
	private SolutionsFormat format;

	@Autowired
	private Solutions solutions;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private Gazetteer gazetteer;

	@Autowired
	private TypedCommunes communes;

	@Autowired
	private CommuneWords words;

	@Test
	@Order(1)
	void a_loading_that_was_cut_short_is_completed_without_covering_an_edit_made_since() throws Exception {
		remember("commencé");
		loadSome(100);
		Solution edited = edit(find(VICTIM));
		assertThat(count("solutions")).isEqualTo(100);

		this.catalogue.run();

		long loaded = count("solutions");
		assertThat(loaded).isGreaterThanOrEqualTo(600);
		assertThat(countInvented()).isEqualTo(loaded);
		assertThat(find(VICTIM).solution()).isEqualTo(edited);
		assertThat(count("solutions-public")).isZero();
		assertThat(count("solutions-public-demo")).isPositive().isLessThan(loaded);
		assertThat(remembered()).isEqualTo("chargé");
	}

	@Test
	@Order(2)
	void it_is_loaded_once() throws Exception {
		long revisions = count("solution-revisions");

		this.catalogue.run();

		assertThat(count("solution-revisions")).isEqualTo(revisions);
	}

	@Test
	@Order(3)
	void it_is_never_loaded_into_a_catalogue_that_holds_something() throws Exception {
		this.engine.delete((delete) -> delete.index(this.indices.name("catalogue")).id("demonstration"));

		this.catalogue.run();

		assertThat(remembered()).isNull();
	}

	@Test
	@Order(3)
	void networks_say_of_themselves_what_is_bundled_until_somebody_says_otherwise() throws Exception {
		FoqualeNetwork bundled = DemonstrationNetworks.bundled().getFirst();
		this.demonstrationNetworks.run();
		assertThat(network(bundled.id())).isEqualTo(bundled);

		this.networks.keep(bundled.saying(NetworkSheet.EMPTY));
		this.demonstrationNetworks.run();
		assertThat(network(bundled.id()).sheet()).isEqualTo(bundled.sheet());
		FoqualeNetwork edited = bundled.saying(bundled.sheet().presenting("Autre chose."));
		this.networks.keep(edited);
		this.demonstrationNetworks.run();
		assertThat(network(bundled.id()).sheet()).isEqualTo(edited.sheet());
	}

	private FoqualeNetwork network(String id) {
		return this.networks.find(id).blockOptional().orElseThrow().network();
	}

	/**
	 * Nothing changes by opening a form, or by sending an exported file back.
	 */
	@ParameterizedTest
	@Order(4)
	@ValueSource(booleans = { true, false })
	void what_is_written_in_columns_is_read_as_what_it_was(boolean named) throws IOException {
		SolutionWriter writer = new SolutionWriter(named ? this.words::of : (code) -> code);
		SolutionReader reader = new SolutionReader(this.gazetteer, this.communes, (id) -> null, false);
		List<Solution> all = solutions();
		assertThat(all).hasSizeGreaterThan(600);
		for (Solution solution : all) {
			assertThat(reader.read(writer.write(solution)::get)).isEqualTo(new SolutionDraft.Built(solution));
		}
	}

	private List<Solution> solutions() throws IOException {
		return this.engine.search(
				(search) -> search.index(this.indices.name("solutions"))
					.size(5000)
					.source((source) -> source
						.filter((fields) -> fields.includes("solution", "revision", "updatedAt"))),
				StoredSolution.class)
			.hits()
			.hits()
			.stream()
			.map((hit) -> hit.source().solution())
			.toList();
	}

	private void remember(String detail) throws IOException {
		this.engine.index((index) -> index.index(this.indices.name("catalogue"))
			.id("demonstration")
			.document(new DemonstrationCatalogue.Mark("demonstration", 1, Instant.now(), detail)));
	}

	private String remembered() throws IOException {
		DemonstrationCatalogue.Mark mark = this.engine
			.get((get) -> get.index(this.indices.name("catalogue")).id("demonstration"),
					DemonstrationCatalogue.Mark.class)
			.source();
		return (mark != null) ? mark.detail() : null;
	}

	private void loadSome(int rows) throws IOException {
		SolutionsRun run = this.format.openDemonstration(DemonstrationCatalogue.FILE);
		List<SolutionsRun.Versions> batch = new ArrayList<>();
		try (RecordReader records = DemonstrationCatalogue.records()) {
			Header header = new Header(((RecordReader.Item.Cells) records.next()).values());
			while (batch.size() < rows) {
				RecordReader.Item.Cells cells = (RecordReader.Item.Cells) records.next();
				batch.add(run.read(new Row(cells.line(), cells.raw(), header, cells.values()), new Notes()));
			}
		}
		run.store(batch);
	}

	private Solution edit(StoredSolution stored) {
		Solution edited = stored.solution().with(new Life(State.SUSPENDED, List.of()));
		this.solutions.save(new Edit(edited, stored.revision(), Author.person("anne"))).block(Duration.ofMinutes(1));
		return edited;
	}

	private StoredSolution find(String id) {
		return this.solutions.find(new SolutionId(id)).block(Duration.ofMinutes(1));
	}

	private long count(String index) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.indices.name(index)));
		return this.engine.count((count) -> count.index(this.indices.name(index))).count();
	}

	private long countInvented() throws IOException {
		return this.engine
			.count((count) -> count.index(this.indices.name("solutions"))
				.query((query) -> query.term((term) -> term.field("demonstration").value(true))))
			.count();
	}

}
