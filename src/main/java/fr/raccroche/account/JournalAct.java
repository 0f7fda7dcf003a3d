package fr.raccroche.account;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the journal notes.
 */
public enum JournalAct {

	SIGNED_IN("connexion", "s'est connecté"), PASSWORD("mot-de-passe", "a choisi un mot de passe"),
	IDENTITY("identite", "a lié son compte à un fournisseur d'identité"),
	UNBOUND("identite-retiree", "a délié son compte d'un fournisseur d'identité"),
	LOCKED("essais", "trop de mots de passe faux de suite"), GIVEN("role-donne", "a donné un rôle à"),
	ENDED("role-fini", "a mis fin à un rôle de"), EXPORTED("export", "a téléchargé des offres"),
	NETWORK("reseau", "a changé un réseau"), WORDED("texte", "a changé un texte du site"),
	RENAMED("nom", "a changé son nom");

	private final String code;

	private final String label;

	JournalAct(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@JsonValue
	public String code() {
		return this.code;
	}

	/** Words between who did it and to whom. */
	public String label() {
		return this.label;
	}

	@JsonCreator
	static JournalAct of(String code) {
		return Stream.of(values()).filter((act) -> act.code.equals(code)).findFirst().orElseThrow();
	}

}
