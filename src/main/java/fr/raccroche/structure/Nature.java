package fr.raccroche.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a structure is. A lycée that carries a GRETA is both.
 */
public enum Nature {

	ECOLE("ecole", "École"), COLLEGE("college", "Collège"), LYCEE("lycee", "Lycée"),
	LYCEE_PROFESSIONNEL("lycee-professionnel", "Lycée professionnel"),
	CIO("cio", "Centre d'information et d'orientation (CIO)"), GRETA("greta", "GRETA"),
	MFR("mfr", "Maison familiale rurale (MFR)"), EREA("erea", "Établissement régional d'enseignement adapté (EREA)"),
	MISSION_LOCALE("mission-locale", "Mission locale"), E2C("e2c", "École de la 2e chance (E2C)"),
	EPIDE("epide", "EPIDE"), AUTRE("autre", "Autre structure");

	private final String code;

	private final String label;

	Nature(String code, String label) {
		this.code = code;
		this.label = label;
	}

	/** The code, as addresses and files carry it. */
	@JsonValue
	public String code() {
		return this.code;
	}

	/** What people read, in French. */
	public String label() {
		return this.label;
	}

	public static Optional<Nature> find(String code) {
		return Stream.of(values()).filter((nature) -> nature.code.equals(code)).findFirst();
	}

	/** Every code, in order. */
	public static List<String> codes() {
		return Stream.of(values()).map(Nature::code).toList();
	}

	/**
	 * The nature of a code of the ministry (N_NATURE_UAI).
	 * @param code three digits
	 */
	public static Nature ofMinistryCode(String code) {
		return switch (code) {
			case "300", "302", "306" -> LYCEE;
			case "320", "334" -> LYCEE_PROFESSIONNEL;
			case "340", "350", "352" -> COLLEGE;
			case "370" -> EREA;
			case "380" -> MFR;
			case "841" -> CIO;
			case "101", "103", "111", "151", "152", "153", "160", "162", "169", "170" -> ECOLE;
			default -> AUTRE;
		};
	}

}
