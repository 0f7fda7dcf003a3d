package fr.raccroche.offer.web;

import java.time.LocalDate;
import java.time.Period;

import fr.raccroche.offer.Proposal;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The day from which the public is to see it.
 */
final class LaterDay {

	/** From one rentrée to the next. */
	private static final Period LATEST = Period.ofYears(1);

	private LaterDay() {
	}

	/**
	 * Why it cannot be that day; null when it can.
	 * @param typed as it stands in the field
	 * @param day the same; null when it is none
	 */
	static @Nullable String fault(String typed, @Nullable LocalDate day, LocalDate today) {
		LocalDate last = today.plus(LATEST);
		if (day == null) {
			return typed.isEmpty() ? "donnez un jour à venir, jusqu'au " + Words.day(last)
					: "« %s » n'est pas une date, comme 15/01/%d".formatted(typed, today.getYear() + 1);
		}
		if (day.equals(today)) {
			return "c'est aujourd'hui : pour cela, prenez « Publier »";
		}
		if (day.isBefore(today)) {
			return "le %s est passé : donnez un jour à venir".formatted(Words.day(day));
		}
		return day.isAfter(last) ? "le %s est trop loin : c'est au plus tard le %s, dans un an"
			.formatted(Words.day(day), Words.day(last)) : null;
	}

	/** That the button changed nothing. */
	static String unchanged(Proposal proposal) {
		Proposal.Due due = proposal.due();
		return (due == null) ? "Rien n'est prévu : ce jour ne convient pas."
				: "Rien n'a changé : elle se publie toujours le %s.".formatted(Words.day(due.on()));
	}

}
