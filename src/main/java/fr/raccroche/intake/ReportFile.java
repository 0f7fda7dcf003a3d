package fr.raccroche.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file beside another one that spreadsheets open well, in the order of the other
 * one's lines; it exists only when something is written to it. Where the other one's
 * directory is closed to us it is made in the working directory.
 */
final class ReportFile implements AutoCloseable {

	private static final String BYTE_ORDER_MARK = "\ufeff";

	private final String[] columns;

	private Path path;

	private @Nullable CsvWriter writer;

	private long lastLine;

	private boolean inOrder = true;

	/**
	 * @param beside the file it reports on
	 * @param ending put after that file's name
	 */
	ReportFile(Path beside, String ending, String... columns) throws IOException {
		this.columns = columns;
		Path name = Path.of(beside.toAbsolutePath().getFileName() + ending);
		this.path = beside.resolveSibling(name);
		if (!Files.isWritable(this.path.toAbsolutePath().getParent())) {
			this.path = name;
		}
		Files.deleteIfExists(this.path);
	}

	/**
	 * @param cells the first one is the line of the other file
	 */
	void write(String... cells) throws IOException {
		long line = Long.parseLong(cells[0]);
		this.inOrder &= line >= this.lastLine;
		this.lastLine = line;
		CsvWriter csv = this.writer;
		if (csv == null) {
			csv = open();
			this.writer = csv;
		}
		csv.writeRecord(cells);
	}

	private CsvWriter open() throws IOException {
		var out = Files.newBufferedWriter(this.path, StandardCharsets.UTF_8);
		out.write(BYTE_ORDER_MARK);
		return CsvWriter.builder()
			.fieldSeparator(';')
			.lineDelimiter(LineDelimiter.CRLF)
			.build(out)
			.writeRecord(this.columns);
	}

	Path path() {
		return this.path;
	}

	@Override
	public void close() throws IOException {
		if (this.writer != null) {
			this.writer.close();
			if (!this.inOrder) {
				sort();
			}
		}
	}

	/** What is told at once and what is told after storing lie mixed. */
	private void sort() throws IOException {
		List<CsvRecord> rows;
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(';')
			.detectBomHeader(true)
			.ofCsvRecord(this.path)) {
			rows = reader.stream()
				.skip(1)
				.sorted(Comparator.comparingLong((row) -> Long.parseLong(row.getField(0))))
				.toList();
		}
		try (CsvWriter sorted = open()) {
			rows.forEach((row) -> sorted.writeRecord(row.getFields()));
		}
	}

}
