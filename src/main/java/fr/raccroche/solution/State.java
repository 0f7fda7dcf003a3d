package fr.raccroche.solution;

/**
 * Where a solution is in its life.
 */
public enum State implements Coded {

	DRAFT("brouillon", "Brouillon"), SUBMITTED("soumis", "À valider"), PUBLISHED("publie", "Publiée"),
	SUSPENDED("suspendu", "En pause"), ARCHIVED("archive", "Retirée");

	private final String code;

	private final String label;

	State(String code, String label) {
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

	/**
	 * The same, as its reader has to do with it.
	 * @param decides whether they decide what the public sees of it
	 */
	public String labelFor(boolean decides) {
		return (this == SUBMITTED && !decides) ? "Envoyée, en attente du réseau" : this.label;
	}

}
