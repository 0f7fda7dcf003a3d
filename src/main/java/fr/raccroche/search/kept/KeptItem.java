package fr.raccroche.search.kept;

import java.util.List;

import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.search.web.Card;
import fr.raccroche.site.Page;

/**
 * What became of one of the solutions somebody chose.
 */
public sealed interface KeptItem {

	/** The id it was chosen by. */
	String id();

	/**
	 * It is there.
	 *
	 * @param card what a list shows of it
	 */
	record Shown(Card card) implements KeptItem {

		@Override
		public String id() {
			return this.card.summary().id();
		}

	}

	/**
	 * It ended, or takes nobody for now.
	 *
	 * @param title what it was called
	 * @param ended whether it is over for good
	 * @param others what replaces it, or resembles it
	 */
	record Away(String id, String title, boolean ended, List<Card> others) implements KeptItem {
	}

	/** There is none of that id. */
	record Unknown(String id) implements KeptItem {
	}

	/** Cards of those that are there. */
	static List<Card> cards(List<KeptItem> items) {
		return items.stream().filter(Shown.class::isInstance).map((item) -> ((Shown) item).card()).toList();
	}

	/**
	 * @param page where it stands
	 * @param rank its place in the list, from one
	 */
	static KeptItem of(Page page, String id, SolutionAnswer answer, int rank, Voice voice) {
		return switch (answer) {
			case SolutionAnswer.Shown shown -> new Shown(new Card(page, shown.summary(), rank, ""));
			case SolutionAnswer.Archived archived ->
				new Away(id, archived.solution().title(), true, cards(page, archived.replacements(), voice));
			case SolutionAnswer.Suspended suspended ->
				new Away(id, suspended.solution().title(), false, cards(page, suspended.similar(), voice));
			case SolutionAnswer.Missing missing -> new Unknown(id);
		};
	}

	private static List<Card> cards(Page page, List<Summary> summaries, Voice voice) {
		return Card.listOf(page, summaries.stream().map((summary) -> summary.toldTo(voice)).toList(), "");
	}

}
