package fr.raccroche.solution.reminder;

import fr.raccroche.solution.desk.OfferRow;

/**
 * How much an offer waits for somebody to say that it is true, the most urgent first.
 */
public enum Urgency {

	LATE("À confirmer maintenant"), LATER("Encore valables"), DONE("Déjà confirmées aujourd'hui");

	private final String title;

	Urgency(String title) {
		this.title = title;
	}

	static Urgency of(OfferRow row) {
		return row.checkedToday() ? DONE : row.late() ? LATE : LATER;
	}

	/** What is written above them. */
	String title() {
		return this.title;
	}

}
