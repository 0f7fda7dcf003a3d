package fr.raccroche.offer;

import fr.raccroche.solution.Coded;
import fr.raccroche.solution.State;

/**
 * How far a proposal is.
 */
public enum Stage implements Coded {

	/** Its author still writes. */
	WRITING("en-cours", "En cours d'écriture"),
	/** Who publishes has it. */
	SUBMITTED("soumise", "À valider"),
	/** It publishes itself on its day. */
	SCHEDULED("prevue", "Publication prévue"),
	/** Its author has it back, with a word. */
	RETURNED("renvoyee", "À reprendre");

	private final String code;

	private final String label;

	Stage(String code, String label) {
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

	/** What its author reads: the network has it, not they. */
	public String labelForAuthor() {
		return (this == SUBMITTED) ? State.SUBMITTED.labelFor(false) : this.label;
	}

}
