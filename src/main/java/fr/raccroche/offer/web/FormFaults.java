package fr.raccroche.offer.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.offer.OfferCells;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Reason;

/**
 * Why an offer is not ready, in words of the form and in its order: reasons are written
 * for files too, which name columns and write days as computers do.
 */
final class FormFaults {

	private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

	private static final Pattern NEGATIVE = Pattern.compile("-\\s*\\d+(?:[.,]\\d+)?");

	private FormFaults() {
	}

	/** Sentences by column. */
	static Map<String, List<String>> of(Collection<Reason> reasons, Map<String, String> cells) {
		Map<String, List<String>> faults = new LinkedHashMap<>();
		List<String> sessions = SessionWords.faults(cells.getOrDefault("sessions", ""));
		reasons.stream()
			.distinct()
			.sorted(Comparator.comparingInt((reason) -> place(reason.column())))
			.forEach(
					(reason) -> faults.merge(reason.column(),
							(reason.column().equals("sessions") && !sessions.isEmpty()) ? sessions
									: List.of(words(reason, cells.getOrDefault(reason.column(), ""))),
							FormFaults::both));
		return faults;
	}

	private static List<String> both(List<String> some, List<String> others) {
		return Stream.concat(some.stream(), others.stream()).distinct().toList();
	}

	/** What the form asks beside comes last, with its buttons. */
	private static int place(String column) {
		int place = FormLayout.place(column);
		return (place >= 0) ? place : OfferCells.COLUMNS.contains(column) ? -1 : Integer.MAX_VALUE;
	}

	private static String words(Reason reason, String cell) {
		if (NEGATIVE.matcher(cell.strip()).matches() && reason.sentence().contains("n'est pas un nombre")) {
			return "« %s » : le nombre%s ne peut pas être négatif".formatted(cell.strip(),
					reason.column().equals("places") ? " de places" : "");
		}
		String sentence = reason.sentence()
			.replace("a_distance à oui", "cocher a_distance")
			.replace("comme 2027-01-11 ou 11/01/2027", "comme 11/01/2027");
		return FormLayout
			.inWords(DAY.matcher(sentence).replaceAll((day) -> Matcher.quoteReplacement(day(day.group()))));
	}

	private static String day(String written) {
		try {
			return Words.day(LocalDate.parse(written));
		}
		catch (DateTimeParseException ex) {
			return written;
		}
	}

}
