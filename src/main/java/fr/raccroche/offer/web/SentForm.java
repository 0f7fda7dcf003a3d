package fr.raccroche.offer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.columns.Columns;
import fr.raccroche.offer.OfferCells;
import fr.raccroche.offer.Seen;
import fr.raccroche.offer.Writing;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.SolutionId;
import org.springframework.util.MultiValueMap;

/**
 * What the form of an offer sends, as columns. However long a text is, it is kept: it is
 * refused beside its field, when a button wants more than keeping it.
 */
final class SentForm {

	static final String VERSION = "version";

	static final String BASE = "base";

	static final String OFFER = "offre";

	static final String SEEN = "avant";

	private SentForm() {
	}

	/**
	 * @param id of the proposal
	 * @throws Problem 400 for what is no form of ours
	 */
	static Writing read(String id, MultiValueMap<String, String> form) {
		try {
			String offer = one(form, OFFER);
			return new Writing(id, offer.isEmpty() ? null : new SolutionId(offer), number(form, BASE),
					number(form, VERSION), cells(form), Seen.read(one(form, SEEN)));
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badValue("formulaire", "Le formulaire est incomplet : rouvrez la page.");
		}
	}

	private static long number(MultiValueMap<String, String> form, String name) {
		String text = one(form, name);
		return text.isEmpty() ? 0 : Long.parseLong(text);
	}

	static String one(MultiValueMap<String, String> form, String name) {
		return Objects.requireNonNullElse(form.getFirst(name), "").strip();
	}

	private static Map<String, String> cells(MultiValueMap<String, String> form) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (String column : OfferCells.COLUMNS) {
			String cell = column.equals("sessions") ? sessions(form) : cell(column, form);
			if (!cell.isEmpty()) {
				cells.put(column, cell);
			}
		}
		return cells;
	}

	private static String cell(String column, MultiValueMap<String, String> form) {
		FormLayout.Field field = FormLayout.field(column);
		Stream<String> values = form.getOrDefault(column, List.of()).stream();
		if (field == null || !field.lines()) {
			return values.map((value) -> value.strip().replaceAll("\\s*\\R\\s*", " "))
				.filter((value) -> !value.isEmpty())
				.collect(Collectors.joining(Columns.BETWEEN));
		}
		return values.flatMap(String::lines)
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining(Columns.BETWEEN));
	}

	/** A day, its places and its deadline stand in three fields. */
	private static String sessions(MultiValueMap<String, String> form) {
		List<String> days = form.getOrDefault("sessions.debut", List.of());
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < days.size(); i++) {
			String row = session(days.get(i).strip(), at(form, "sessions.places", i), at(form, "sessions.limite", i));
			if (!row.isEmpty()) {
				rows.add(row);
			}
		}
		return String.join(Columns.BETWEEN, rows);
	}

	private static String session(String day, String places, String deadline) {
		String more = Stream
			.of(places.isEmpty() ? "" : places + (places.equals("0") || places.equals("1") ? " place" : " places"),
					deadline.isEmpty() ? "" : "avant le " + deadline)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return more.isEmpty() ? day : day + " : " + more;
	}

	private static String at(MultiValueMap<String, String> form, String name, int place) {
		List<String> values = form.getOrDefault(name, List.of());
		return (place < values.size()) ? values.get(place).strip() : "";
	}

}
