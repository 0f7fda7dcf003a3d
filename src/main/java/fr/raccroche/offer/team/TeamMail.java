package fr.raccroche.offer.team;

import java.time.LocalDate;

import fr.raccroche.account.Mandate;
import fr.raccroche.platform.Mail;
import fr.raccroche.site.Words;

/**
 * What those read who are invited, who speak for one more, or for one less. The subject
 * never says who or for whom.
 */
final class TeamMail {

	private TeamMail() {
	}

	/**
	 * @param giver name of who invites
	 * @param link by which they sign in the first time
	 * @param days how long it holds
	 */
	static Mail invitation(String to, String giver, Gift gift, Mandate mandate, String link, long days) {
		return Mail.to(to, null, "Vous êtes invité sur le portail", """
				Bonjour,

				%s vous propose de %s.
				%s
				Pour entrer dans votre espace, ouvrez cette page dans les %d jours :
				%s

				Ce lien sert une fois. S'il ne marche plus, demandez-en un autre à la personne qui vous invite.

				Vous n'attendiez pas ce message ? Ne faites rien.
				""".formatted(giver, gift.words(), period(mandate), days, link));
	}

	/**
	 * @param desk address where they sign in
	 */
	static Mail further(String to, String giver, Gift gift, Mandate mandate, String desk) {
		return Mail.to(to, null, "Vous pouvez faire plus sur le portail", """
				Bonjour,

				%s vous propose de %s.
				%s
				Connectez-vous comme d'habitude :
				%s
				""".formatted(giver, gift.words(), period(mandate), desk));
	}

	/**
	 * @param giver name of who ends it
	 * @param last day, which still counts
	 */
	static Mail ended(String to, String giver, Gift gift, LocalDate last) {
		return Mail.to(to, null, "Un de vos rôles sur le portail prend fin", """
				Bonjour,

				%s a noté la fin de ce rôle : %s.

				Dernier jour : %s. Votre compte reste ouvert.

				C'est une erreur ? Écrivez à la personne qui vous avait invité.
				""".formatted(giver, gift.words(), Words.day(last)));
	}

	/**
	 * @param successor name of who comes after
	 * @param first their first day
	 */
	static Mail handedOver(String to, Gift gift, String successor, LocalDate first) {
		return Mail.to(to, null, "La main est passée", """
				Bonjour,

				%s prend la suite le %s, pour %s.

				Vos droits sur ce réseau s'arrêtent la veille. Votre compte reste ouvert. Merci pour tout ce que vous \
				avez tenu à jour.
				""".formatted(successor, Words.day(first), gift.words()));
	}

	private static String period(Mandate mandate) {
		LocalDate from = mandate.from();
		LocalDate until = mandate.until();
		return ((from != null) ? "\nÀ partir du : " + Words.day(from) : "")
				+ ((until != null) ? "\nJusqu'au : " + Words.day(until) + ", ce jour compris" : "") + "\n";
	}

}
