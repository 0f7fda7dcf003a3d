package fr.raccroche.search.kept;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.search.web.ItemJson;
import fr.raccroche.site.Speech;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pistes.json}.
 *
 * @param items those that are there, in the order of the address
 * @param absents those that are not
 */
record KeptJson(List<ItemJson> items, List<AbsentJson> absents) {

	static KeptJson of(Selection selection, List<SolutionAnswer> answers, Speech speech) {
		List<ItemJson> items = new ArrayList<>();
		List<AbsentJson> absents = new ArrayList<>();
		for (int index = 0; index < answers.size(); index++) {
			String id = selection.ids().get(index);
			switch (answers.get(index)) {
				case SolutionAnswer.Shown shown -> items.add(ItemJson.of(shown.summary(), speech));
				case SolutionAnswer.Archived archived -> absents.add(new AbsentJson(id, "archive",
						archived.solution().title(), NameJson.listOf(archived.replacements())));
				case SolutionAnswer.Suspended suspended -> absents.add(new AbsentJson(id, "suspendu",
						suspended.solution().title(), NameJson.listOf(suspended.similar())));
				case SolutionAnswer.Missing missing -> absents.add(new AbsentJson(id, "inconnu", null, List.of()));
			}
		}
		return new KeptJson(items, absents);
	}

	/**
	 * One that is not there.
	 *
	 * @param etat {@code archive}, {@code suspendu} or {@code inconnu}
	 * @param aLaPlace what replaces it or resembles it
	 */
	record AbsentJson(String id, String etat, @Nullable String titre, List<NameJson> aLaPlace) {
	}

	/**
	 * The name of a solution.
	 */
	record NameJson(String id, String titre, String url) {

		static List<NameJson> listOf(List<Summary> summaries) {
			return summaries.stream()
				.map((summary) -> new NameJson(summary.id(), summary.solution().title(), summary.url()))
				.toList();
		}

	}

}
