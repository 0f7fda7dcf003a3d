package fr.raccroche.offer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raccroche.offer.OfferCells;
import org.springframework.util.MultiValueMap;

/**
 * What a form carries beside its fields: other texts of some, that its reader may take.
 */
final class OtherTexts {

	/** Before a column: what somebody else wrote in it, and what the reader had read. */
	private static final List<String> OTHERS = List.of("leur.", "lu.");

	private OtherTexts() {
	}

	/**
	 * Takes over what somebody else wrote in one column, or the commune that was meant.
	 */
	static Map<String, String> taken(Map<String, String> cells, MultiValueMap<String, String> form) {
		String column = SentForm.one(form, "prendre");
		String commune = SentForm.one(form, "choisir.commune");
		Map<String, String> taken = new LinkedHashMap<>(cells);
		if (!column.isEmpty()) {
			taken.put(column, other(column, form));
		}
		if (!commune.isEmpty()) {
			taken.put("commune", commune);
		}
		taken.values().removeIf(String::isEmpty);
		return taken;
	}

	/** Whether one text is chosen, and others wait for a choice. */
	static boolean isChoosing(MultiValueMap<String, String> form) {
		return !SentForm.one(form, "prendre").isEmpty() && left(form).containsValue(false);
	}

	/** Columns that have another text still, and whether it is the one before. */
	static Map<String, Boolean> left(MultiValueMap<String, String> form) {
		String chosen = SentForm.one(form, "prendre");
		Map<String, Boolean> left = new LinkedHashMap<>();
		for (String column : OfferCells.COLUMNS) {
			for (String prefix : OTHERS) {
				if (form.containsKey(prefix + column) && !column.equals(chosen)) {
					left.put(column, prefix.equals("lu."));
				}
			}
		}
		return left;
	}

	/** Those texts, by column. */
	static Map<String, String> others(MultiValueMap<String, String> form) {
		return left(form).keySet()
			.stream()
			.collect(Collectors.toMap((column) -> column, (column) -> other(column, form)));
	}

	private static String other(String column, MultiValueMap<String, String> form) {
		return OTHERS.stream()
			.map((prefix) -> SentForm.one(form, prefix + column))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

}
