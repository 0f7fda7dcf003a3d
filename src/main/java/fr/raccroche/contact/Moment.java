package fr.raccroche.contact;

import fr.raccroche.solution.Coded;

/**
 * When somebody would like to be called.
 */
public enum Moment implements Coded {

	ANY("peu-importe", "peu importe"), MORNING("matin", "le matin"), NOON("midi", "le midi"),
	AFTERNOON("apres-midi", "l'après-midi"), EVENING("soir", "en fin de journée");

	private final String code;

	private final String label;

	Moment(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	/** As those who call back read it. */
	@Override
	public String label() {
		return this.label;
	}

}
