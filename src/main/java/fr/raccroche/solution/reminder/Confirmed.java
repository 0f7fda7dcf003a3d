package fr.raccroche.solution.reminder;

import java.util.List;

/**
 * What came of confirming many.
 *
 * @param asked how many were ticked
 * @param failed those that are not confirmed
 */
public record Confirmed(int asked, List<Failed> failed) {

	public Confirmed {
		failed = List.copyOf(failed);
	}

	/**
	 * One that is not confirmed.
	 *
	 * @param title its title, or else its id
	 * @param why a sentence
	 */
	public record Failed(String title, String why) {
	}

	/** How many are. */
	public int done() {
		return this.asked - this.failed.size();
	}

}
