package fr.raccroche.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file that has been looked at: encoding, separator and header are known. It can be
 * read several times and is never in memory whole.
 */
public final class CsvFile {

	private static final char[] SEPARATORS = { ';', ',', '\t' };

	private final Path path;

	private final TextProbe text;

	private final char separator;

	private final Header header;

	private CsvFile(Path path, TextProbe text, char separator, Header header) {
		this.path = path;
		this.text = text;
		this.separator = separator;
		this.header = header;
	}

	/**
	 * @throws UnreadableFile when there is no such file, or it is no CSV
	 */
	static CsvFile open(Path path) throws UnreadableFile {
		return open(path, path.toString());
	}

	/**
	 * The same, for somebody who does not know where it lies.
	 * @param name what the sentence calls it
	 */
	public static CsvFile open(Path path, String name) throws UnreadableFile {
		if (Files.isDirectory(path)) {
			throw new UnreadableFile("%s est un dossier : on attend un fichier CSV.".formatted(name));
		}
		if (!Files.exists(path)) {
			throw new UnreadableFile("%s n'existe pas.".formatted(name));
		}
		if (!Files.isReadable(path)) {
			throw new UnreadableFile("%s ne peut pas être lu : ce compte n'en a pas le droit.".formatted(name));
		}
		try {
			TextProbe text = TextProbe.of(path, name);
			try (LineReader lines = lines(path, text)) {
				String first = lines.next();
				while (first != null && first.isBlank()) {
					first = lines.next();
				}
				if (first == null) {
					throw new UnreadableFile("%s est vide.".formatted(name));
				}
				return withHeader(path, name, text, first, lines);
			}
		}
		catch (IOException ex) {
			throw new UnreadableFile("%s ne peut pas être lu : %s.".formatted(name, ex.getMessage()));
		}
	}

	private static CsvFile withHeader(Path path, String name, TextProbe text, String first, LineReader lines)
			throws UnreadableFile, IOException {
		char separator = separatorOf(first);
		lines.pushBack(first);
		try (RecordReader records = new RecordReader(lines, separator)) {
			RecordReader.Item item = records.next();
			if (item instanceof RecordReader.Item.Cells cells) {
				return new CsvFile(path, text, separator, new Header(cells.values()));
			}
			throw new UnreadableFile("%s n'a pas de ligne d'en-tête lisible.".formatted(name));
		}
	}

	private static char separatorOf(String header) {
		char best = SEPARATORS[0];
		long most = 0;
		for (char separator : SEPARATORS) {
			long count = header.replaceAll("\"[^\"]*\"", "").chars().filter((c) -> c == separator).count();
			if (count > most) {
				best = separator;
				most = count;
			}
		}
		return best;
	}

	Path path() {
		return this.path;
	}

	public Header header() {
		return this.header;
	}

	/** Whether some bytes could not be decoded. */
	public boolean damaged() {
		return this.text.damaged();
	}

	/** Whether anything stands below the header. */
	boolean hasRows() throws UnreadableFile {
		try (RecordReader records = records()) {
			return records.next() != null;
		}
		catch (IOException ex) {
			throw new UnreadableFile("%s ne peut pas être lu : %s.".formatted(this.path, ex.getMessage()));
		}
	}

	/** Reads the rows after the header, from the beginning. */
	public RecordReader records() throws IOException {
		RecordReader records = new RecordReader(lines(this.path, this.text), this.separator);
		records.next();
		return records;
	}

	Row row(RecordReader.Item item, List<String> cells) {
		return new Row(item.line(), item.raw(), this.header, cells);
	}

	private static LineReader lines(Path path, TextProbe text) throws IOException {
		return new LineReader(new BufferedReader(new InputStreamReader(Files.newInputStream(path),
				text.charset()
					.newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE)),
				1 << 16));
	}

}
