package fr.raccroche.contact;

import fr.raccroche.solution.Coded;

/**
 * Which call-back requests somebody of staff wants to see.
 */
public enum CallbackFilter implements Coded {

	WAITING("attente", "À rappeler"), TAKEN("en-cours", "Quelqu'un s'en occupe"), SETTLED("faits", "C'est fait");

	private final String code;

	private final String label;

	CallbackFilter(String code, String label) {
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
