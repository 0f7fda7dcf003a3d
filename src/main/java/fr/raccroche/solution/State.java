package fr.raccroche.solution;

/**
 * Where a solution is in its life.
 */
public enum State implements Coded {

	DRAFT("brouillon", "Brouillon"), SUBMITTED("soumis", "Soumise"), PUBLISHED("publie", "Publiée"),
	SUSPENDED("suspendu", "Suspendue"), ARCHIVED("archive", "Archivée");

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

}
