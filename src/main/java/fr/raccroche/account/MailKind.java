package fr.raccroche.account;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Mails that somebody of staff may turn down or off. Invitations and passwords are none
 * of these.
 */
public enum MailKind {

	REMINDERS("rappels", "Les courriels « à confirmer », sur vos offres"),
	CAMPAIGN("campagne", "Les demandes de tout confirmer, à la rentrée"),
	DIGEST("lettre", "Les lettres du mois aux responsables de réseau"),
	PROPOSALS("propositions", "Les courriels sur les offres proposées ou confiées : à valider, acceptées, renvoyées");

	private final String code;

	private final String label;

	MailKind(String code, String label) {
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

	/** What may be chosen for it: reminders alone are ever urgent. */
	public List<MailLevel> levels() {
		return (this == REMINDERS) ? List.of(MailLevel.values()) : List.of(MailLevel.ALL, MailLevel.NONE);
	}

	/** The choice of that code; empty for what may not be chosen. */
	public Optional<MailLevel> level(String level) {
		return MailLevel.find(level).filter(levels()::contains);
	}

}
