package fr.raccroche.account;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the journal notes.
 */
public enum JournalAct {

	SIGNED_IN("connexion", "Connexion"), PASSWORD("mot-de-passe", "a choisi un mot de passe"),
	IDENTITY("identite", "a lié son compte à un fournisseur d'identité"),
	UNBOUND("identite-retiree", "a délié son compte d'un fournisseur d'identité"),
	LOCKED("essais", "Trop de mots de passe faux de suite"), INVITED("invitation", "a invité"),
	INVITED_AGAIN("invitation-renvoyee", "a renvoyé l'invitation de"),
	ACCEPTED("invitation-acceptee", "a accepté l'invitation"), GIVEN("role-donne", "a donné un rôle à"),
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

	/**
	 * Words between who did it and to whom; of what happens to somebody, words that come
	 * first.
	 */
	public String label() {
		return this.label;
	}

	/** Whether it is said as something that happens. */
	public boolean happens() {
		return this == SIGNED_IN || this == LOCKED;
	}

	@JsonCreator
	static JournalAct of(String code) {
		return Stream.of(values()).filter((act) -> act.code.equals(code)).findFirst().orElseThrow();
	}

}
