package fr.raccroche.contact;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is wrong with the page of a solution.
 */
public enum ReportReason {

	CLOSED("ferme", "la solution n'existe plus"), CONTACT("contact", "le contact ne répond pas ou n'est pas le bon"),
	PLACE("lieu", "le lieu est faux"), CONDITIONS("conditions", "les conditions ou les dates sont fausses"),
	TWICE("doublon", "la même solution est là deux fois"), OTHER("autre", "autre chose");

	private final String code;

	private final String label;

	ReportReason(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

	/** As those who look at it read it. */
	public String label() {
		return this.label;
	}

	public static Optional<ReportReason> find(String code) {
		return Arrays.stream(values()).filter((reason) -> reason.code.equals(code)).findFirst();
	}

	@JsonCreator
	static ReportReason read(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("no reason " + code));
	}

}
