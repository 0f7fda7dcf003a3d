package fr.raccroche.offer.many;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.columns.SaidWords;
import fr.raccroche.intake.Header;
import fr.raccroche.platform.Spreadsheet;
import fr.raccroche.solution.Kind;

/**
 * The texts of a row.
 */
final class RowText {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern BETWEEN = Pattern.compile(" ?\\| ?");

	private static final int ENOUGH = 14;

	private RowText() {
	}

	/** What stands in each column that the file has; empty cells are empty. */
	static Map<String, String> cells(List<String> columns, ImportRow row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			if (!columns.get(i).isEmpty()) {
				cells.put(columns.get(i), (i < row.cells().size()) ? row.cells().get(i).strip() : "");
			}
		}
		return cells;
	}

	/** A text as it is compared: spaces and the guards of spreadsheets mean nothing. */
	static String meant(String text) {
		String clean = Spreadsheet.meant(text.replace('\u00a0', ' ').strip());
		return BETWEEN.matcher(SPACES.matcher(clean).replaceAll(" ")).replaceAll(" | ");
	}

	/** A kind is the same, whatever word is written for it. */
	private static String known(String column, String text) {
		return column.equals("genre") ? SaidWords.find(Kind.class, text).map(Kind::code).orElse(text) : text;
	}

	/**
	 * What an offer without an id is known by: the same row brought again is the same
	 * offer.
	 */
	static String idOf(Map<String, String> cells) {
		String words = Stream.of("genre", "titre", "structure_id", "structure_nom", "commune")
			.map((column) -> Header.normalized(known(column, meant(cells.getOrDefault(column, "")))))
			.collect(Collectors.joining("|"));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return "o-" + HexFormat.of().formatHex(hash).substring(0, ENOUGH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
