package fr.raccroche.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.geo.Position;

/**
 * Names and points of the communes of France, straight from the file, for tests that have
 * no portal around them.
 */
final class KnownCommunes {

	private static final Map<String, String[]> ROWS = read();

	private KnownCommunes() {
	}

	static String name(String code) {
		return row(code)[1];
	}

	static Position position(String code) {
		String[] row = row(code);
		return new Position(Double.parseDouble(row[7]), Double.parseDouble(row[8]));
	}

	private static String[] row(String code) {
		return Objects.requireNonNull(ROWS.get(code), () -> "no commune " + code);
	}

	private static Map<String, String[]> read() {
		Map<String, String[]> rows = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(KnownCommunes.class.getResourceAsStream("/territory/communes.csv")),
				StandardCharsets.UTF_8))) {
			lines.lines().skip(1).map((line) -> line.split(";", -1)).forEach((row) -> rows.putIfAbsent(row[0], row));
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
