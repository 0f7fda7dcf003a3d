package fr.raccroche.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file twice: once to know which keys come back, once to store. What is in memory
 * at any time is one batch, the keys, and the rows whose key comes again further down.
 *
 * @param <T> what a row becomes
 */
final class Importer<T> {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private static final int ROWS_BETWEEN_WORDS = 5000;

	private static final String UNDECODABLE = "\ufffd";

	private final CsvFile file;

	private final ImportFormat format;

	private final ImportRun<T> run;

	private final ImportReport report;

	private final Map<String, Integer> stillToCome = new HashMap<>();

	private final Map<String, RowGroup<T>> open = new HashMap<>();

	private final List<RowGroup<T>> batch = new ArrayList<>();

	private long seen;

	Importer(CsvFile file, ImportFormat format, ImportRun<T> run, ImportReport report) {
		this.file = file;
		this.format = format;
		this.run = run;
		this.report = report;
	}

	void run() throws IOException {
		countKeys();
		try (RecordReader records = this.file.records()) {
			for (RecordReader.Item item = records.next(); item != null; item = records.next()) {
				take(item);
				if (++this.seen % ROWS_BETWEEN_WORDS == 0) {
					logger.info("{} lignes lues…", this.seen);
				}
			}
		}
		flush();
		this.run.finish(this.report.anyWritten());
	}

	private void countKeys() throws IOException {
		try (RecordReader records = this.file.records()) {
			for (RecordReader.Item item = records.next(); item != null; item = records.next()) {
				if (item instanceof RecordReader.Item.Cells cells && fault(cells) == null) {
					this.stillToCome.merge(this.run.key(this.file.row(item, cells.values())), 1, Integer::sum);
				}
			}
		}
	}

	private void take(RecordReader.Item item) throws IOException {
		switch (item) {
			case RecordReader.Item.Broken broken -> this.report.rejected(broken.line(), broken.raw(), broken.reason());
			case RecordReader.Item.Cells cells -> {
				String fault = fault(cells);
				if (fault != null) {
					this.report.rejected(cells.line(), cells.raw(), fault);
				}
				else {
					take(this.file.row(cells, cells.values()));
				}
			}
		}
	}

	private @Nullable String fault(RecordReader.Item.Cells cells) {
		int expected = this.file.header().size();
		int found = cells.values().size();
		boolean overflows = found > expected
				&& cells.values().subList(expected, found).stream().anyMatch((cell) -> !cell.isBlank());
		if (overflows || (found < expected && !this.format.allowsShortRows())) {
			return "la ligne a %d colonnes, l'en-tête en a %d".formatted(found, expected);
		}
		if (this.file.damaged() && cells.raw().contains(UNDECODABLE)) {
			return "la ligne contient des caractères illisibles (le reste du fichier est en UTF-8)";
		}
		return null;
	}

	private void take(Row row) throws IOException {
		String key = this.run.key(row);
		RowGroup<T> group = this.open.computeIfAbsent(key, (first) -> new RowGroup<>());
		Notes notes = new Notes();
		try {
			group.add(row, this.run.read(row, notes), this.run::merge);
			for (Notes.Note note : notes.list()) {
				this.report.remarked(row.line(), key, note);
			}
		}
		catch (RowRejected ex) {
			this.report.rejected(row.line(), row.raw(), ex.reason());
		}
		if (this.stillToCome.merge(key, -1, Integer::sum) == 0) {
			this.stillToCome.remove(key);
			this.open.remove(key);
			close(group);
		}
	}

	private void close(RowGroup<T> group) throws IOException {
		if (!group.isEmpty()) {
			this.batch.add(group);
		}
		if (this.batch.size() >= this.run.batchSize()) {
			flush();
		}
	}

	private void flush() throws IOException {
		if (this.batch.isEmpty()) {
			return;
		}
		List<Stored> outcomes = Patience.with(() -> this.run.store(this.batch.stream().map(RowGroup::value).toList()));
		for (int i = 0; i < outcomes.size(); i++) {
			tell(this.batch.get(i), outcomes.get(i));
		}
		this.batch.clear();
	}

	private void tell(RowGroup<T> group, Stored outcome) throws IOException {
		switch (outcome) {
			case Stored.Change change -> {
				this.report.stored(change);
				group.rows().stream().skip(1).forEach((row) -> this.report.merged());
			}
			case Stored.Refused refused -> {
				for (Row row : group.rows()) {
					this.report.rejected(row.line(), row.raw(), refused.reason());
				}
			}
		}
	}

}
