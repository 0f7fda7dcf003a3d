package fr.raccroche.solution.reminder;

import java.time.LocalDate;

import fr.raccroche.site.Words;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of one offer.
 *
 * @param solution which
 * @param title its title
 * @param stage how far it is
 * @param recheckOn by when it is to be confirmed; null when it never was
 * @param sentence in words
 */
record Item(SolutionId solution, String title, Stage stage, @Nullable LocalDate recheckOn, String sentence) {

	static Item of(Solution solution, Stage stage, Deadline deadline, LocalDate today) {
		return new Item(solution.id(), solution.title(), stage, deadline.recheckOn(), sentence(stage, deadline, today));
	}

	private static String sentence(Stage stage, Deadline deadline, LocalDate today) {
		LocalDate due = deadline.recheckOn();
		if (due == null) {
			return "Jamais vérifié.";
		}
		String day = Words.day(due);
		return switch (stage) {
			case MONTH, WEEK -> "À confirmer avant le %s.".formatted(day);
			case LATE -> "À confirmer depuis le %s : le public voit « à confirmer ».".formatted(day);
			case ANNOUNCED ->
				"À confirmer depuis le %s. Sans réponse, elle sera mise en pause le %s : le public ne la verra plus."
					.formatted(day, Words.day(deadline.pauseOn(today)));
			case PAUSED ->
				"En pause : personne ne l'a confirmée depuis le %s. Un bouton la remet en ligne.".formatted(day);
		};
	}

}
