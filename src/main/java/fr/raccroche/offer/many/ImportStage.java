package fr.raccroche.offer.many;

import fr.raccroche.solution.Coded;

/**
 * How far an import is.
 */
public enum ImportStage implements Coded {

	/** Its columns are to be told. */
	COLUMNS("colonnes", "Colonnes à reconnaître"),
	/** What would become of it is shown; nothing is written. */
	PREVIEW("apercu", "À relire, rien n'est importé"),
	/** Its rows are written. */
	RUNNING("en-cours", "En cours"),
	/** What could be written is. */
	DONE("fini", "Terminé"),
	/** What it wrote is taken back. */
	UNDOING("annulation", "En cours d'annulation"),
	/** What could be taken back is. */
	UNDONE("annule", "Annulé");

	private final String code;

	private final String label;

	ImportStage(String code, String label) {
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

	/** Whether somebody works on it. */
	boolean moves() {
		return this == RUNNING || this == UNDOING;
	}

	/** What it becomes when that work is done. */
	ImportStage then() {
		return switch (this) {
			case RUNNING -> DONE;
			case UNDOING -> UNDONE;
			case COLUMNS, PREVIEW, DONE, UNDONE -> this;
		};
	}

}
