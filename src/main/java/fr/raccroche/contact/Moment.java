package fr.raccroche.contact;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * When somebody would like to be called.
 */
public enum Moment {

	ANY("peu-importe", "peu importe"), MORNING("matin", "le matin"), NOON("midi", "le midi"),
	AFTERNOON("apres-midi", "l'après-midi"), EVENING("soir", "en fin de journée");

	private final String code;

	private final String label;

	Moment(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

	/** As those who call back read it. */
	public String label() {
		return this.label;
	}

	public static Optional<Moment> find(String code) {
		return Arrays.stream(values()).filter((moment) -> moment.code.equals(code)).findFirst();
	}

}
