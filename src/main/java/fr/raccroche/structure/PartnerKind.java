package fr.raccroche.structure;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a partner of a network is.
 */
public enum PartnerKind {

	MISSION_LOCALE("mission-locale", "Mission locale"), GRETA("greta", "GRETA"),
	CFA("cfa", "Centre de formation d'apprentis"), E2C("e2c", "École de la 2e chance"), EPIDE("epide", "EPIDE"),
	MFR("mfr", "Maison familiale rurale"), ASSOCIATION("association", "Association"),
	COLLECTIVITE("collectivite", "Mairie, département ou région"),
	ENTREPRISE("entreprise", "Entreprise ou chambre consulaire"), SANTE("sante", "Santé"), AUTRE("autre", "Autre");

	private final String code;

	private final String label;

	PartnerKind(String code, String label) {
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

	public static Optional<PartnerKind> find(String code) {
		return Stream.of(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

}
