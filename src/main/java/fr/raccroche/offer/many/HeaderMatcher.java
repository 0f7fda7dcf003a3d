package fr.raccroche.offer.many;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.intake.Header;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Guesses which of our columns those of a file are: by their code, by their label in the
 * form, by the words people use ({@code offer/headers.json}); whatever their case,
 * accents and punctuation.
 */
final class HeaderMatcher {

	private static final Map<String, String> KNOWN = known();

	private HeaderMatcher() {
	}

	/**
	 * @return a column for each label; empty where none is meant, or it was met before
	 */
	static List<String> match(List<String> labels) {
		Set<String> taken = new HashSet<>();
		List<String> columns = new ArrayList<>();
		for (String label : labels) {
			String column = KNOWN.getOrDefault(Header.normalized(label), "");
			columns.add((!column.isEmpty() && taken.add(column)) ? column : "");
		}
		return columns;
	}

	/** Whether nobody has to say more: each is known, or left alone on purpose. */
	static boolean isClear(List<String> labels, List<String> columns) {
		for (int i = 0; i < labels.size(); i++) {
			String label = Header.normalized(labels.get(i));
			if (columns.get(i).isEmpty() && !label.isEmpty() && !ColumnNames.isLeftAlone(label)) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, String> known() {
		Map<String, String> known = new HashMap<>();
		usual().forEach((column, words) -> words.forEach((word) -> known.put(Header.normalized(word), column)));
		ColumnNames.ALL.forEach((column) -> known.put(Header.normalized(ColumnNames.label(column)), column));
		ColumnNames.ALL.forEach((column) -> known.put(column, column));
		return known;
	}

	private static Map<String, List<String>> usual() {
		try (InputStream json = Objects
			.requireNonNull(HeaderMatcher.class.getResourceAsStream("/offer/headers.json"))) {
			return JsonMapper.shared().readValue(json, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException("offer/headers.json cannot be read", ex);
		}
	}

}
