package fr.raccroche.account.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import fr.raccroche.account.StaffPage;
import fr.raccroche.platform.KeptMail;
import fr.raccroche.platform.MailState;
import fr.raccroche.site.Words;

/**
 * The mails of the data directory.
 *
 * @param page what surrounds it
 * @param state how sending goes
 * @param mails the newest first
 * @param most how many are shown
 */
public record MailsPage(StaffPage page, MailState state, List<KeptMail> mails, int most) {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH 'h' mm",
			Locale.FRENCH);

	public static String when(Instant at) {
		return WHEN.format(at.atZone(Words.PARIS));
	}

	/** How sending goes, a sentence each. */
	public List<String> sentences() {
		if (!this.state.server()) {
			return List.of("Aucun serveur de courriel n'est réglé : les messages attendent dans le dossier de données, "
					+ "et personne ne les reçoit.");
		}
		Instant last = this.state.lastSentAt();
		return List.of(
				(last != null) ? "Dernier envoi réussi : %s.".formatted(when(last))
						: "Aucun envoi depuis le démarrage du portail.",
				this.state.serverAway() ? "Le serveur de courriel ne répond pas. Le portail réessaie tout seul."
						: "Le serveur de courriel répond, ou n'a pas encore été essayé.",
				"%s en attente, dont %s.".formatted(Words.count(this.state.waiting(), "message", "messages"),
						Words.count(this.state.refused(), "refusé par le serveur", "refusés par le serveur")));
	}

}
