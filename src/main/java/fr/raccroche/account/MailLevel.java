package fr.raccroche.account;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much somebody wants to be written to.
 */
public enum MailLevel {

	ALL("tous", "Les recevoir"), URGENT("urgents", "Seulement les plus urgents"), NONE("aucun", "Ne pas les recevoir");

	private final String code;

	private final String label;

	MailLevel(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

	/** What people read, in French. */
	public String label() {
		return this.label;
	}

	/** Whether such a mail is wanted. */
	boolean wants(boolean urgent) {
		return this == ALL || this == URGENT && urgent;
	}

	/** Of that code; empty for any other. */
	static Optional<MailLevel> find(String code) {
		return Stream.of(values()).filter((level) -> level.code.equals(code)).findFirst();
	}

}
