package fr.raccroche.contact;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How old somebody says they are. Below 15 nothing is asked of them.
 */
public enum AgeBracket {

	FROM_15("15-17", "15 à 17 ans"), FROM_18("18-25", "18 à 25 ans"), FROM_26("26-plus", "26 ans ou plus");

	private final String code;

	private final String label;

	AgeBracket(String code, String label) {
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

	public boolean minor() {
		return this == FROM_15;
	}

	public static Optional<AgeBracket> find(String code) {
		return Arrays.stream(values()).filter((bracket) -> bracket.code.equals(code)).findFirst();
	}

}
