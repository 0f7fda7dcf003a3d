package fr.raccroche.contact.desk;

import fr.raccroche.solution.Coded;

/**
 * An answer to a report that one picks instead of writing. Neither tu nor vous: whoever
 * reported may be anybody.
 */
public enum Phrase implements Coded {

	MENDED("corrige", "La page est corrigée. Merci !"),
	CALLED("appele", "On a vérifié : la solution existe, et le contact répond."),
	RIGHT("juste", "On a vérifié auprès de la structure : ce qui est écrit est juste."),
	TWO("deux", "Ce sont deux solutions différentes, même si elles se ressemblent."),
	CLOSED("ferme", "Cette solution n'existe plus. Sa page est retirée."),
	LATER("attente", "On attend une réponse de la structure. La suite sera écrite ici.");

	private final String code;

	private final String label;

	Phrase(String code, String label) {
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
