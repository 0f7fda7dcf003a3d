package fr.raccroche.solution;

/**
 * Field of action (champ).
 */
public enum Field implements Coded {

	PREVENTION("prevention", "Prévention"), INTERVENTION("intervention", "Intervention"),
	REMEDIATION("remediation", "Remédiation");

	private final String code;

	private final String label;

	Field(String code, String label) {
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
