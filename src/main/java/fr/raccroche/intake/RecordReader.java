package fr.raccroche.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lines put together to rows. The lines of a row are kept as they were, for the report,
 * and a quote that is never closed costs one line instead of the rest of the file: two
 * things a CSV parser does not offer; the cells themselves are FastCSV's.
 */
public final class RecordReader implements AutoCloseable {

	/** Most lines a row may have, from line breaks within quotes. */
	private static final int MOST_LINES = 100;

	private static final String NEVER_CLOSED = "un guillemet ouvert n'est jamais fermé";

	private final LineReader lines;

	private final char separator;

	/** How many cells the first row had. */
	private int width;

	RecordReader(LineReader lines, char separator) {
		this.lines = lines;
		this.separator = separator;
	}

	/** The next row that is not blank; null at the end. */
	public @Nullable Item next() throws IOException {
		String first = this.lines.next();
		while (first != null && first.isBlank()) {
			first = this.lines.next();
		}
		if (first == null) {
			return null;
		}
		long start = this.lines.line();
		List<String> more = linesHeldByQuotes(first);
		String whole = more.isEmpty() ? first : first + "\n" + String.join("\n", more);
		Item item = opensQuote(whole) ? new Item.Broken(start, whole, NEVER_CLOSED) : parse(start, whole);
		return more.isEmpty() ? withWidth(item) : trusted(item, first, more);
	}

	private List<String> linesHeldByQuotes(String first) throws IOException {
		List<String> more = new ArrayList<>();
		StringBuilder whole = new StringBuilder(first);
		while (opensQuote(whole) && more.size() < MOST_LINES) {
			String next = this.lines.next();
			if (next == null) {
				break;
			}
			more.add(next);
			whole.append('\n').append(next);
		}
		return more;
	}

	/**
	 * A row of several lines is believed when its quotes are in order and it has as many
	 * cells as the header.
	 */
	private Item trusted(Item item, String first, List<String> more) {
		boolean fits = item instanceof Item.Cells cells && (this.width == 0 || cells.values().size() == this.width);
		if (fits) {
			return withWidth(item);
		}
		more.reversed().forEach(this.lines::pushBack);
		return new Item.Broken(item.line(), first, NEVER_CLOSED);
	}

	private Item withWidth(Item item) {
		if (this.width == 0 && item instanceof Item.Cells cells) {
			this.width = cells.values().size();
		}
		return item;
	}

	/** Whether a quoted cell has begun and not ended. */
	private boolean opensQuote(CharSequence text) {
		boolean quoted = false;
		boolean cellStart = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' && (quoted || cellStart)) {
				quoted = !quoted;
				// a doubled quote closes and opens again
				cellStart = !quoted;
			}
			else {
				cellStart = !quoted && c == this.separator;
			}
		}
		return quoted;
	}

	private Item parse(long line, String text) {
		try {
			CsvRecord record = CsvReader.builder()
				.fieldSeparator(this.separator)
				.allowExtraCharsAfterClosingQuote(text.indexOf('\n') < 0)
				.ofSingleCsvRecord(text);
			return new Item.Cells(line, text, record.getFields());
		}
		catch (CsvParseException ex) {
			return new Item.Broken(line, text, "les guillemets ou les séparateurs sont en désordre");
		}
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	/** One row. */
	public sealed interface Item {

		/** Number of its first line. */
		long line();

		/** As it was. */
		String raw();

		/**
		 * A row that could be read.
		 *
		 * @param line number of its first line
		 * @param raw as it was
		 * @param values its cells
		 */
		record Cells(long line, String raw, List<String> values) implements Item {
		}

		/**
		 * A row that could not be read.
		 *
		 * @param line number of its first line
		 * @param raw as it was
		 * @param reason in French
		 */
		record Broken(long line, String raw, String reason) implements Item {
		}

	}

}
