package fr.raccroche.solution;

/**
 * Highest diploma a person holds, in rising order.
 */
public enum Diploma implements Coded {

	AUCUN("aucun", "Aucun diplôme"), DNB("dnb", "Brevet"), CAP("cap", "CAP ou équivalent"), BAC("bac", "Bac"),
	SUPERIEUR("superieur", "Diplôme du supérieur");

	private final String code;

	private final String label;

	Diploma(String code, String label) {
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
