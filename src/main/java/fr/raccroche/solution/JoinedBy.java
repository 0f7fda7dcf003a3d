package fr.raccroche.solution;

/**
 * Who can ask for it (adhésion).
 */
public enum JoinedBy implements Coded {

	SOI_MEME("soi-meme", "Toi-même"), ETABLISSEMENT("etablissement", "Ton établissement"),
	PROFESSIONNEL("professionnel", "Un professionnel"), JUGE("juge", "Un juge");

	private final String code;

	private final String label;

	JoinedBy(String code, String label) {
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
