package fr.raccroche.solution;

/**
 * When one can enter.
 */
public enum EntryMode implements Coded {

	PERMANENTE("permanente", "Toute l'année"), DATES("dates", "À certaines dates"), RENTREE("rentree", "À la rentrée");

	private final String code;

	private final String label;

	EntryMode(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

}
