package fr.raccroche.structure;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a structure exists. A closed one is kept and no longer listed.
 */
public enum Life {

	OPEN("ouvert"), CLOSING("a-fermer"), CLOSED("ferme");

	private final String code;

	Life(String code) {
		this.code = code;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

}
