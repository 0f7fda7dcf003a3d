package fr.raccroche.contact;

import fr.raccroche.solution.Coded;

/**
 * How old somebody says they are. Below 15 nothing is asked of them.
 */
public enum AgeBracket implements Coded {

	FROM_15("15-17", "15 à 17 ans"), FROM_18("18-25", "18 à 25 ans"), FROM_26("26-plus", "26 ans ou plus");

	private final String code;

	private final String label;

	AgeBracket(String code, String label) {
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

	public boolean minor() {
		return this == FROM_15;
	}

}
