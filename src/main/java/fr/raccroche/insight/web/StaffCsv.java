package fr.raccroche.insight.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Files that French spreadsheets open as they are.
 */
final class StaffCsv {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private StaffCsv() {
	}

	static String written(Consumer<CsvWriter> rows) {
		StringWriter text = new StringWriter();
		// what tells a spreadsheet that this is UTF-8
		text.write('\uFEFF');
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
			rows.accept(csv);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** To be saved under that name. */
	static ResponseEntity<String> file(String name, String content) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".csv").build().toString())
			.body(content);
	}

}
