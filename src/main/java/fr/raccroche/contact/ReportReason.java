package fr.raccroche.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.raccroche.solution.Coded;

/**
 * What is wrong with the page of a solution.
 */
public enum ReportReason implements Coded {

	CLOSED("ferme", "l'offre n'existe plus"), CONTACT("contact", "le contact ne répond pas ou n'est pas le bon"),
	PLACE("lieu", "le lieu est faux"), CONDITIONS("conditions", "les conditions ou les dates sont fausses"),
	TWICE("doublon", "la même offre est là deux fois"), OTHER("autre", "autre chose");

	private final String code;

	private final String label;

	ReportReason(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	/** As those who look at it read it. */
	@Override
	public String label() {
		return this.label;
	}

	@JsonCreator
	static ReportReason read(String code) {
		return Coded.find(ReportReason.class, code)
			.orElseThrow(() -> new IllegalArgumentException("no reason " + code));
	}

}
