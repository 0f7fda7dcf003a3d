package fr.raccroche.offer.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import fr.raccroche.offer.web.FormPage.SessionRow;
import fr.raccroche.platform.Dates;
import fr.raccroche.site.Words;

/**
 * What is wrong with dated entries, as somebody reads it who filled three boxes: nothing
 * of the cell of a file that they become.
 */
final class SessionWords {

	private static final Pattern NEGATIVE = Pattern.compile("-\\s*\\d+");

	private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");

	private static final int MOST = 10_000;

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

	private SessionWords() {
	}

	/** Sentences about all of them; none when they may be. */
	static List<String> faults(String cell) {
		List<String> faults = new ArrayList<>();
		Set<LocalDate> days = new TreeSet<>();
		for (SessionRow row : FieldValues.sessions(cell)) {
			LocalDate day = Dates.parse(row.day()).orElse(null);
			if (day == null) {
				faults.add(row.day().isBlank() ? "il manque le jour d'une entrée" : notADay(row.day()));
				continue;
			}
			String entry = "entrée du " + Words.day(day) + " : ";
			rowFaults(row, day).forEach((fault) -> faults.add(entry + fault));
			if (!days.add(day)) {
				faults.add("deux entrées sont du " + Words.day(day));
			}
		}
		return faults;
	}

	private static List<String> rowFaults(SessionRow row, LocalDate day) {
		List<String> faults = new ArrayList<>();
		if (!isPlausible(day)) {
			faults.add("le jour doit être entre 2000 et 2100");
		}
		faults.add(placesFault(row.places().strip()));
		faults.add(deadlineFault(row.deadline().strip(), day));
		return faults.stream().filter((fault) -> !fault.isEmpty()).toList();
	}

	private static String placesFault(String places) {
		if (NEGATIVE.matcher(places).matches()) {
			return "le nombre de places ne peut pas être négatif";
		}
		if (!places.isEmpty() && !WHOLE.matcher(places).matches()) {
			return "« %s » n'est pas un nombre de places".formatted(places);
		}
		return (!places.isEmpty() && Integer.parseInt(places) > MOST)
				? "il faut %s places au plus".formatted(Words.number(MOST)) : "";
	}

	private static String deadlineFault(String typed, LocalDate day) {
		LocalDate deadline = Dates.parse(typed).orElse(null);
		if (deadline == null) {
			return typed.isEmpty() ? "" : notADay(typed);
		}
		return deadline.isAfter(day)
				? "on ne peut pas demander jusqu'au %s, après l'entrée".formatted(Words.day(deadline)) : "";
	}

	private static String notADay(String typed) {
		return "« %s » n'est pas une date, comme 11/01/2027".formatted(typed);
	}

	private static boolean isPlausible(LocalDate day) {
		return !day.isBefore(FIRST) && !day.isAfter(LAST);
	}

}
