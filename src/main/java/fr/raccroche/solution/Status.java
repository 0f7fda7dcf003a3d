package fr.raccroche.solution;

/**
 * Legal status of the young person while in it.
 */
public enum Status implements Coded {

	ELEVE("eleve", "Élève"), STAGIAIRE("stagiaire", "Stagiaire de la formation professionnelle"),
	APPRENTI("apprenti", "Apprenti"), VOLONTAIRE("volontaire", "Volontaire"), SALARIE("salarie", "Salarié"),
	SANS_STATUT("sans-statut", "Sans statut particulier");

	private final String code;

	private final String label;

	Status(String code, String label) {
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
