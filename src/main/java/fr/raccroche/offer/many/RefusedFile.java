package fr.raccroche.offer.many;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.raccroche.offer.many.ImportRow.Outcome;
import fr.raccroche.platform.Spreadsheet;

/**
 * Files that the pages give: what did not go in, each row as it was behind its line and
 * its reasons, made to be mended and brought again; and the model of a file.
 */
final class RefusedFile {

	static final String LINE = "ligne";

	static final String REASON = "motif";

	private static final String MARK = "\uFEFF";

	private static final Map<String, String> EXAMPLE = Map.ofEntries(Map.entry("genre", "mlds"),
			Map.entry("titre", "Exemple à effacer : reprendre en douceur"),
			Map.entry("resume", "Tu reprends les cours en petit groupe."),
			Map.entry("structure_nom", "Lycée de l'exemple"), Map.entry("reseau", "Réseau FOQUALE de l'exemple"),
			Map.entry("commune", "79000 Niort"), Map.entry("age_min", "16"), Map.entry("age_max", "25"),
			Map.entry("entree", "permanente"), Map.entry("places", "4"), Map.entry("adhesion", "soi-meme"),
			Map.entry("etapes", "Tu appelles | On te reçoit pour parler | Tu commences"),
			Map.entry("telephone", "05 36 49 00 12"), Map.entry("verification_mois", "6"),
			Map.entry("etat", "brouillon"));

	private RefusedFile() {
	}

	static String of(OfferImport batch, List<ImportRow> rows) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(line(LINE, REASON, batch.labels()));
		rows.forEach((row) -> lines.add(line(String.valueOf(row.line()), reason(row), row.cells())));
		return written(lines);
	}

	private static List<String> line(String number, String reason, List<String> cells) {
		List<String> line = new ArrayList<>(List.of(number, reason));
		line.addAll(cells);
		return line;
	}

	private static String reason(ImportRow row) {
		Outcome outcome = row.outcome();
		return (outcome != null) ? outcome.label()
				: row.faults()
					.stream()
					.map((fault) -> fault.label() + " : " + fault.sentence())
					.collect(Collectors.joining(" ; "));
	}

	/** Every column, and one offer that nobody wants. */
	static String model() {
		return written(List.of(ColumnNames.ALL,
				ColumnNames.ALL.stream().map((column) -> EXAMPLE.getOrDefault(column, "")).toList()));
	}

	private static String written(List<List<String>> lines) {
		StringWriter text = new StringWriter().append(MARK);
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
			lines.forEach((line) -> csv.writeRecord(line.stream().map(Spreadsheet::safe).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
