package fr.raccroche.structure;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Public or private.
 */
public enum Ownership {

	PUBLIC("public"), PRIVATE("prive");

	private final String code;

	Ownership(String code) {
		this.code = code;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

}
