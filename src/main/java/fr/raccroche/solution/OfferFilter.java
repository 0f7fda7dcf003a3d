package fr.raccroche.solution;

import org.jspecify.annotations.Nullable;

/**
 * Which of their solutions somebody of staff wants to see.
 */
public enum OfferFilter implements Coded {

	TO_KEEP("a-tenir", "À tenir à jour"), LATE("a-confirmer", "À confirmer maintenant"),
	SOON("bientot", "À confirmer dans les 30 jours"), PLACES("places", "Places à indiquer"),
	SUBMITTED("soumises", "À valider"), DRAFTS("brouillons", "Brouillons"), SUSPENDED("en-pause", "En pause"),
	PUBLISHED("publiees", "Publiées"), ARCHIVED("retirees", "Retirées"), ALL("toutes", "Toutes");

	private final String code;

	private final String label;

	OfferFilter(String code, String label) {
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

	/** The state it stands for; null when it is not one state alone. */
	@Nullable State state() {
		return switch (this) {
			case SUBMITTED -> State.SUBMITTED;
			case DRAFTS -> State.DRAFT;
			case SUSPENDED -> State.SUSPENDED;
			case PUBLISHED, TO_KEEP, LATE, SOON, PLACES -> State.PUBLISHED;
			case ARCHIVED -> State.ARCHIVED;
			case ALL -> null;
		};
	}

}
