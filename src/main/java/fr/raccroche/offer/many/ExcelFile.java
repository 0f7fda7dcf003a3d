package fr.raccroche.offer.many;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.raccroche.intake.UnreadableFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an .xlsx file, its cells as a CSV file would have them: of several, the one
 * that has most of our columns.
 */
final class ExcelFile {

	/** Unpacked; two thousand full rows have a quarter of it. */
	private static final long MOST_BYTES = 40L << 20;

	private static final int MOST_ENTRIES = 1_000;

	private static final String BROKEN = "Ce fichier .xlsx est abîmé : ouvrez-le dans votre tableur, et enregistrez-le de nouveau.";

	/** In a format of numbers, what is said as it is. */
	private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

	private static final Pattern DAY = Pattern.compile("y|d[dm]|d[/. -]|[/. -]d");

	private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml", Pattern.CASE_INSENSITIVE);

	/** Columns A to ZZ: ten times ours. */
	private static final Pattern PLACE = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}");

	/** Blank ones included. */
	private static final int MOST_ROWS = 20_000;

	/** Where titles are, and what stands above them. */
	private static final int FIRST_ROWS = 30;

	/** What a spreadsheet writes where it could not compute. */
	private static final Pattern FAULT = Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)");

	private static final XMLInputFactory XML = factory();

	private ExcelFile() {
	}

	static Sheet read(Path file) throws IOException, UnreadableFile {
		guard(file);
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
			return best(workbook.getSheets().toList());
		}
		catch (IOException | RuntimeException ex) {
			// whatever the library says of a file that no spreadsheet has written
			throw new UnreadableFile(BROKEN);
		}
	}

	private static Sheet best(List<org.dhatim.fastexcel.reader.Sheet> sheets) throws IOException, UnreadableFile {
		org.dhatim.fastexcel.reader.Sheet best = sheets.getFirst();
		long most = -1;
		for (org.dhatim.fastexcel.reader.Sheet one : sheets) {
			long known = (sheets.size() == 1) ? 0 : read(one, FIRST_ROWS).known();
			if (known > most) {
				best = one;
				most = known;
			}
		}
		Sheet read = read(best, MOST_ROWS);
		return (sheets.size() == 1) ? read : read.called(best.getName());
	}

	private static Sheet read(org.dhatim.fastexcel.reader.Sheet sheet, int rows) throws IOException, UnreadableFile {
		try (Stream<Row> some = sheet.openStream().limit(rows)) {
			return sheet(some.iterator());
		}
	}

	/** Nothing is unpacked that has not been measured. */
	private static void guard(Path file) throws UnreadableFile {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.xml") == null) {
				throw new UnreadableFile((zip.getEntry("mimetype") != null)
						? "Ce fichier est un .ods : enregistrez-le en .xlsx ou en CSV, puis choisissez-le encore."
						: "Ce fichier n'est pas un tableau : on attend du CSV ou du .xlsx.");
			}
			if (zip.size() > MOST_ENTRIES || unpacked(zip) > MOST_BYTES) {
				throw new UnreadableFile("Ce tableau est trop gros une fois ouvert : coupez-le en plusieurs fichiers.");
			}
			measure(zip);
		}
		catch (IOException | XMLStreamException ex) {
			throw new UnreadableFile(BROKEN);
		}
	}

	private static long unpacked(ZipFile zip) throws IOException {
		long size = 0;
		byte[] buffer = new byte[1 << 16];
		for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
			try (InputStream content = zip.getInputStream(entry)) {
				for (int read = content.read(buffer); read >= 0 && size <= MOST_BYTES; read = content.read(buffer)) {
					size += read;
				}
			}
		}
		return size;
	}

	/**
	 * The reader makes a row as wide as its last cell says: no cell may say that it is
	 * beyond all columns, and no sheet have rows without end.
	 */
	private static void measure(ZipFile zip) throws IOException, XMLStreamException, UnreadableFile {
		for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
			if (SHEET.matcher(entry.getName()).matches()) {
				try (InputStream content = zip.getInputStream(entry)) {
					measure(XML.createXMLStreamReader(content));
				}
			}
		}
	}

	private static void measure(XMLStreamReader sheet) throws XMLStreamException, UnreadableFile {
		int rows = 0;
		while (sheet.hasNext()) {
			if (sheet.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			String place = sheet.getLocalName().equals("c") ? sheet.getAttributeValue(null, "r") : null;
			rows += sheet.getLocalName().equals("row") ? 1 : 0;
			if (rows > MOST_ROWS || (place != null && !PLACE.matcher(place).matches())) {
				throw new UnreadableFile(
						"Ce tableau est trop grand : enlevez les colonnes et les lignes qui ne servent "
								+ "pas, puis choisissez-le encore.");
			}
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private static Sheet sheet(Iterator<Row> rows) throws UnreadableFile {
		List<String> labels = List.of();
		List<Sheet.Line> lines = new ArrayList<>();
		while (rows.hasNext()) {
			Row row = rows.next();
			if (labels.isEmpty() || TitleLines.areAbove(labels, lines.size(), texts(row))) {
				labels = withoutEnd(texts(row));
				lines.clear();
				continue;
			}
			Sheet.Line line = line(row, labels.size());
			if (!line.isBlank()) {
				if (lines.size() == Sheet.MOST_LINES) {
					throw Sheet.tooLong();
				}
				lines.add(line);
			}
		}
		return new Sheet(labels, lines);
	}

	private static List<String> texts(Row row) {
		return row.stream().map(ExcelFile::text).toList();
	}

	private static List<String> withoutEnd(List<String> labels) {
		int size = labels.size();
		while (size > 0 && labels.get(size - 1).isBlank()) {
			size--;
		}
		return labels.subList(0, size);
	}

	private static Sheet.Line line(Row row, int width) {
		String fault = row.stream()
			.filter(Objects::nonNull)
			.map(ExcelFile::fault)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
		List<String> cells = texts(row);
		return (fault != null) ? new Sheet.Line(row.getRowNum(), cells.subList(0, Math.min(width, cells.size())), fault)
				: Sheet.Line.of(row.getRowNum(), cells, width);
	}

	/** The reader calls whatever was computed a formula, faults too. */
	private static Optional<String> fault(Cell cell) {
		boolean formula = cell.getType() == CellType.FORMULA;
		if (cell.getType() == CellType.ERROR
				|| (formula && cell.getValue() instanceof String said && FAULT.matcher(said).matches())) {
			return Optional.of("la case %s contient une erreur de calcul".formatted(cell.getAddress()));
		}
		return (formula && cell.getValue() == null) ? Optional
			.of("la case %s contient une formule sans son résultat : ouvrez le fichier dans votre tableur, "
				.formatted(cell.getAddress()) + "et enregistrez-le de nouveau") : Optional.empty();
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null) {
			return "";
		}
		return switch (cell.getValue()) {
			case BigDecimal number -> isDay(cell) ? cell.asDate().toLocalDate().toString()
					: number.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
			case Boolean yes -> yes ? "oui" : "non";
			case null -> "";
			case Object other -> other.toString();
		};
	}

	private static boolean isDay(Cell cell) {
		String format = cell.getDataFormatString();
		return format != null && DAY.matcher(SAID.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("")).find();
	}

}
