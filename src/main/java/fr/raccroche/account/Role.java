package fr.raccroche.account;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * As what somebody speaks.
 */
public enum Role {

	/** For one structure: proposes, and keeps places true. */
	CONTRIBUTOR("contributeur", "Contribution", true),
	/** For a FOQUALE network, beside its head: publishes, and does not hand it over. */
	DEPUTY("adjoint", "Adjoint ou adjointe de réseau", true),
	/** For a FOQUALE network: publishes. */
	HEAD("responsable", "Responsable de réseau", true),
	/** For an académie: sees every network of it, and publishes. */
	COORDINATOR("coordination", "Coordination académique", true),
	/** For the portal. */
	ADMINISTRATOR("administration", "Administration", false);

	private final String code;

	private final String label;

	private final boolean scoped;

	Role(String code, String label, boolean scoped) {
		this.code = code;
		this.label = label;
		this.scoped = scoped;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

	/** What people read, in French. */
	public String label() {
		return this.label;
	}

	/** Whether it needs somebody to speak for. */
	boolean scoped() {
		return this.scoped;
	}

}
