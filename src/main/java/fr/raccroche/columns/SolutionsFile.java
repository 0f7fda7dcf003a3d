package fr.raccroche.columns;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.raccroche.platform.Spreadsheet;
import fr.raccroche.solution.Solution;
import org.springframework.stereotype.Component;

/**
 * The {@code solutions} file, written: made to be opened in a spreadsheet, changed there
 * and sent back.
 */
@Component
public class SolutionsFile {

	private final SolutionWriter writer;

	SolutionsFile(CommuneWords communes) {
		this.writer = new SolutionWriter(communes::of);
	}

	/** The first row, behind the mark by which spreadsheets know UTF-8. */
	public String header() {
		return "\uFEFF" + line(Columns.ALL);
	}

	/** The row of a solution. */
	public String row(Solution solution) {
		Map<String, String> cells = this.writer.write(solution);
		return line(Columns.ALL.stream().map((column) -> Spreadsheet.safe(cells.get(column))).toList());
	}

	private static String line(Iterable<String> cells) {
		StringWriter line = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(line)) {
			csv.writeRecord(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return line.toString();
	}

}
