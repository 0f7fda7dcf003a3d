package fr.raccroche.offer.many;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that people write above their table, a cell each: what it is, of which day.
 */
final class TitleLines {

	private static final int MOST = 5;

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

	private TitleLines() {
	}

	/**
	 * Whether what was taken for the header is a title, for this row is the header.
	 * @param between rows since then
	 */
	static boolean areAbove(List<String> first, int between, List<String> row) {
		return between < MOST && filled(first) == 1 && filled(row) > 1
				&& HeaderMatcher.match(first).stream().allMatch(String::isEmpty);
	}

	private static long filled(List<String> cells) {
		return cells.stream().filter((cell) -> !cell.isBlank()).count();
	}

	/** How many lines stand above the table of a CSV file. */
	static int count(byte[] file) {
		List<String> lines = LINE_END.splitAsStream(new String(file, StandardCharsets.ISO_8859_1))
			.limit(MOST + 1)
			.toList();
		for (int i = 1; i < lines.size(); i++) {
			String separator = separatorOf(lines.get(i));
			if (areAbove(cells(lines.getFirst(), separator), i - 1, cells(lines.get(i), separator))) {
				return i;
			}
		}
		return 0;
	}

	private static List<String> cells(String line, String separator) {
		return List.of(line.replace("\"", "").split(separator));
	}

	private static String separatorOf(String line) {
		return Stream.of(";", "\t", ",").filter((separator) -> line.contains(separator)).findFirst().orElse(";");
	}

	/** The file from its table on. */
	static byte[] without(byte[] file, int lines) {
		int from = 0;
		for (int left = lines; left > 0 && from < file.length; from++) {
			boolean carriage = file[from] == '\r' && (from + 1 >= file.length || file[from + 1] != '\n');
			left -= (file[from] == '\n' || carriage) ? 1 : 0;
		}
		return Arrays.copyOfRange(file, from, file.length);
	}

}
