package fr.raccroche.contact;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a report.
 */
public enum ReportState {

	/** Nobody has looked yet. */
	RECEIVED("recu", "À regarder"),
	/** Somebody looks into it. */
	LOOKED_AT("en-cours", "On vérifie"),
	/** The page was mended. */
	CORRECTED("corrige", "La page est corrigée"),
	/** The page stays as it is; the answer says why. */
	UNCHANGED("inchange", "La page reste comme elle est");

	private final String code;

	private final String label;

	ReportState(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

	/** As those who answer read it. */
	public String label() {
		return this.label;
	}

	/** Whether nothing more is to be done. */
	public boolean closed() {
		return this == CORRECTED || this == UNCHANGED;
	}

	public static Optional<ReportState> find(String code) {
		return Arrays.stream(values()).filter((state) -> state.code.equals(code)).findFirst();
	}

	@JsonCreator
	static ReportState read(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("no state " + code));
	}

}
