package fr.raccroche.solution;

/**
 * Who can ask for it (adhésion).
 */
public enum JoinedBy implements Coded {

	SOI_MEME("soi-meme", "Toi-même", "Le jeune lui-même"),
	ETABLISSEMENT("etablissement", "Ton établissement", "Son établissement"),
	PROFESSIONNEL("professionnel", "Un professionnel", "Un professionnel"), JUGE("juge", "Un juge", "Un juge");

	private final String code;

	private final String label;

	private final String staffLabel;

	JoinedBy(String code, String label, String staffLabel) {
		this.code = code;
		this.label = label;
		this.staffLabel = staffLabel;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

	@Override
	public String staffLabel() {
		return this.staffLabel;
	}

}
