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
	RECEIVED("recu"),
	/** Somebody looks into it. */
	LOOKED_AT("en-cours"),
	/** The page was mended. */
	CORRECTED("corrige"),
	/** The page stays as it is; the answer says why. */
	UNCHANGED("inchange");

	private final String code;

	ReportState(String code) {
		this.code = code;
	}

	@JsonValue
	public String code() {
		return this.code;
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
