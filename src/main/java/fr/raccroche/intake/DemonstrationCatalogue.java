package fr.raccroche.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import fr.raccroche.intake.solutions.SolutionsFormat;
import fr.raccroche.intake.solutions.SolutionsRun;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Loads the demonstration catalogue, once, into an empty catalogue only. That it was
 * begun is written first, so that a start that was cut short is completed by the next.
 */
@Component
class DemonstrationCatalogue implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	static final String FILE = "demo/solutions.csv";

	private static final String SUBJECT = "demonstration";

	private static final String BEGUN = "commencé";

	private static final String LOADED = "chargé";

	private final ElasticsearchClient engine;

	private final Indices indices;

	private final SolutionsFormat format;

	private final boolean wanted;

	DemonstrationCatalogue(ElasticsearchClient engine, Indices indices, SolutionsFormat format,
			RaccrocheSettings settings) {
		this.engine = engine;
		this.indices = indices;
		this.format = format;
		this.wanted = settings.demonstration();
	}

	/** What the index {@code catalogue} remembers of the loading. */
	record Mark(String subject, long version, Instant at, String detail) {
	}

	@Override
	public String label() {
		return "le catalogue de démonstration";
	}

	@Override
	public int getOrder() {
		return CATALOGUE;
	}

	@Override
	public boolean neededByCommands() {
		return false;
	}

	@Override
	public void run() throws IOException {
		if (!this.wanted || !begins()) {
			return;
		}
		int loaded = load();
		mark(new Mark(SUBJECT, 2, Instant.now(), LOADED), false);
		logger.info("Catalogue de démonstration : {} solutions inventées.", loaded);
	}

	/** Whether there is something to load: from the beginning, or what was cut short. */
	private boolean begins() throws IOException {
		Mark mark = this.engine.get((get) -> get.index(this.indices.name("catalogue")).id(SUBJECT), Mark.class)
			.source();
		if (mark != null) {
			return mark.detail().equals(BEGUN);
		}
		return isEmpty("solutions") && isEmpty("solution-revisions")
				&& mark(new Mark(SUBJECT, 1, Instant.now(), BEGUN), true);
	}

	private boolean isEmpty(String index) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.indices.name(index)));
		return this.engine.count((count) -> count.index(this.indices.name(index))).count() == 0;
	}

	/** Whether the mark was made; two portals that start at once make one first mark. */
	private boolean mark(Mark mark, boolean first) throws IOException {
		try {
			EngineWrites.patiently(() -> this.engine.index((index) -> index.index(this.indices.name("catalogue"))
				.id(SUBJECT)
				.opType(first ? OpType.Create : OpType.Index)
				.document(mark)));
			return true;
		}
		catch (ElasticsearchException ex) {
			if (EngineErrors.isConflict(ex)) {
				return false;
			}
			throw ex;
		}
	}

	private int load() throws IOException {
		SolutionsRun run = this.format.openDemonstration(FILE);
		List<SolutionsRun.Versions> batch = new ArrayList<>();
		int loaded = 0;
		try (RecordReader records = records()) {
			Header header = new Header(cells(records.next()));
			for (RecordReader.Item item = records.next(); item != null; item = records.next()) {
				batch.add(run.read(new Row(item.line(), item.raw(), header, cells(item)), new Notes()));
				if (batch.size() == run.batchSize()) {
					loaded += run.store(batch).size();
					batch.clear();
				}
			}
		}
		loaded += run.store(batch).size();
		run.finish(true);
		return loaded;
	}

	static RecordReader records() {
		return new RecordReader(new LineReader(new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(DemonstrationCatalogue.class.getResourceAsStream("/" + FILE)),
				StandardCharsets.UTF_8))), ';');
	}

	private static List<String> cells(RecordReader.@Nullable Item item) {
		if (item instanceof RecordReader.Item.Cells cells) {
			return cells.values();
		}
		throw new IllegalStateException(FILE + " is no CSV: " + item);
	}

}
