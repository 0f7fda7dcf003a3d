package fr.raccroche.offer.many;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.raccroche.intake.CsvFile;
import fr.raccroche.intake.RecordReader;
import fr.raccroche.intake.UnreadableFile;

/**
 * Reads the files people have: CSV of any spreadsheet, and .xlsx. What a file is, its
 * first bytes say, never its name.
 */
final class SheetReader {

	private static final String NAME = "Ce fichier";

	private static final String UNDECODABLE = "\ufffd";

	private SheetReader() {
	}

	/**
	 * @throws UnreadableFile with a sentence, for what is no table, or too long
	 */
	static Sheet read(byte[] file) throws UnreadableFile {
		if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new UnreadableFile(
					"Ce fichier est un ancien .xls : enregistrez-le en .xlsx ou en CSV, puis choisissez-le encore.");
		}
		if (startsWith(file, '%', 'P', 'D', 'F')) {
			throw new UnreadableFile(
					"Ce fichier est un PDF : enregistrez votre tableau en .xlsx ou en CSV, puis choisissez-le.");
		}
		try {
			Path copy = Files.createTempFile("raccroche-import", ".tmp");
			try {
				boolean excel = startsWith(file, 'P', 'K', 3, 4);
				int titles = excel ? 0 : TitleLines.count(file);
				Files.write(copy, TitleLines.without(file, titles));
				return (excel ? ExcelFile.read(copy) : csv(copy, titles)).usable();
			}
			finally {
				Files.deleteIfExists(copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean startsWith(byte[] file, int... bytes) {
		if (file.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((file[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private static Sheet csv(Path copy, int above) throws IOException, UnreadableFile {
		CsvFile csv = CsvFile.open(copy, NAME);
		List<String> labels = csv.header().labels();
		List<Sheet.Line> lines = new ArrayList<>();
		try (RecordReader records = csv.records()) {
			for (RecordReader.Item item = records.next(); item != null; item = records.next()) {
				Sheet.Line line = line(item, above, labels.size(), csv.damaged());
				if (!line.isBlank() && lines.size() == Sheet.MOST_LINES) {
					throw Sheet.tooLong();
				}
				if (!line.isBlank()) {
					lines.add(line);
				}
			}
		}
		return new Sheet(labels, lines);
	}

	private static Sheet.Line line(RecordReader.Item item, int above, int width, boolean damaged) {
		int number = above + (int) item.line();
		return switch (item) {
			case RecordReader.Item.Broken broken -> new Sheet.Line(number, List.of(), broken.reason());
			case RecordReader.Item.Cells cells -> (damaged && cells.raw().contains(UNDECODABLE))
					? new Sheet.Line(number, List.of(), "la ligne contient des caractères illisibles")
					: Sheet.Line.of(number, cells.values(), width);
		};
	}

}
