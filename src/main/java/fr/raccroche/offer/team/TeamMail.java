package fr.raccroche.offer.team;

import java.time.Clock;
import java.time.LocalDate;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.StaffMail;
import fr.raccroche.platform.Mail;
import fr.raccroche.site.Words;

import org.springframework.stereotype.Component;

/**
 * What those read who are invited, who speak for one more, or for one less. The subject
 * never says who or for whom.
 */
@Component
class TeamMail {

	private final StaffMail mails;

	private final Clock clock;

	TeamMail(StaffMail mails, Clock clock) {
		this.clock = clock;
		this.mails = mails;
	}

	/**
	 * @param giver name of who invites
	 * @param link by which they sign in the first time
	 * @param days how long it holds
	 */
	Mail invitation(String to, String giver, Gift gift, Mandate mandate, String link, long days) {
		return this.mails.write(to, "Votre invitation sur " + portal(), """
				%s vous propose %s, sur %s.
				%s
				Pour accepter et entrer dans votre espace, ouvrez cette page dans les %d jours :
				%s

				Ce lien sert une fois. S'il ne marche plus, demandez-en un autre à la personne qui vous invite.

				Vous n'attendiez pas ce message ? Ne faites rien.
				""".formatted(giver, of(gift.words()), portal(), period(mandate), days, link));
	}

	/**
	 * @param desk address where they sign in
	 */
	Mail further(String to, String giver, Gift gift, Mandate mandate, String desk) {
		LocalDate from = mandate.from();
		String begins = (from != null && from.isAfter(Words.today(this.clock))) ? "À partir du " + Words.day(from)
				: "Dès maintenant";
		return this.mails.write(to, "Un rôle de plus sur " + portal(), """
				%s vous a donné un rôle de plus sur %s. %s, vous pouvez %s.
				%s
				Connectez-vous comme d'habitude :
				%s

				C'est une erreur ? Écrivez à cette personne.
				""".formatted(giver, portal(), begins, gift.words(), end(mandate), desk));
	}

	/**
	 * @param giver name of who ends it
	 * @param last day, which still counts
	 */
	Mail ended(String to, String giver, Gift gift, LocalDate last) {
		return this.mails.write(to, "Un de vos rôles sur %s prend fin".formatted(portal()), """
				%s a noté la fin d'un de vos rôles sur %s : %s, pour « %s ».

				Dernier jour : %s. Votre compte reste ouvert.

				C'est une erreur ? Écrivez à la personne qui vous avait envoyé l'invitation.
				""".formatted(giver, portal(), gift.role().label(), gift.label(), Words.day(last)));
	}

	/** To who was invited, and is not awaited any more: somebody else is. */
	Mail withdrawn(String to, Gift gift) {
		return withdrawn(to, gift, "Quelqu'un d'autre est nommé depuis.");
	}

	/** To who was invited, and is not awaited any more. */
	Mail takenBack(String to, Gift gift) {
		return withdrawn(to, gift, "Cette proposition est retirée.");
	}

	private Mail withdrawn(String to, Gift gift, String why) {
		return this.mails.write(to, "Votre invitation sur %s n'a plus cours".formatted(portal()), """
				On vous avait proposé %s, sur %s. %s

				Le lien que vous aviez reçu ne donne plus ce rôle. Vous n'avez rien à faire.
				""".formatted(of(gift.words()), portal(), why));
	}

	/**
	 * To who leaves, while the successor has not accepted.
	 * @param successor name of who comes after
	 * @param first their first day
	 * @param until day until which the invitation holds
	 */
	Mail asked(String to, Gift gift, String successor, LocalDate first, LocalDate until) {
		return this.mails.write(to, "Votre suite sur %s est proposée".formatted(portal()), """
				On a proposé à %s %s, à partir du %s.

				Tant que cette personne n'a pas accepté, rien ne change : vous gardez vos droits. L'invitation sert \
				jusqu'au %s. Vous recevrez un message quand elle sera acceptée, ou si elle ne l'est pas.
				""".formatted(successor, of(gift.words()), Words.day(first), Words.day(until)));
	}

	/**
	 * To who leaves, once the successor is there.
	 * @param first day on which the other is alone
	 */
	Mail handedOver(String to, Gift gift, String successor, LocalDate first) {
		return this.mails.write(to, "La main est passée sur " + portal(), """
				À partir du %s, %s est responsable de « %s » à votre place.

				Vos droits sur ce réseau s'arrêtent la veille. Votre compte reste ouvert. Merci pour tout ce que vous \
				avez tenu à jour.
				""".formatted(Words.day(first), successor, gift.label()));
	}

	/**
	 * To who stays, and to those who coordinate.
	 * @param head name of who stays
	 * @param team line with the address of the page where somebody else is named; empty
	 * for none
	 */
	Mail lapsed(String to, Gift gift, String head, String successor, String team) {
		return this.mails.write(to, "Une invitation sur %s n'a pas été acceptée".formatted(portal()), """
				%s n'a pas accepté à temps d'être responsable de « %s ».

				%s en reste responsable, et rien d'autre ne change. Pour passer la main, nommez quelqu'un à nouveau \
				dans votre espace, à la page « Votre équipe ».%s
				""".formatted(successor, gift.label(), head, team));
	}

	private String portal() {
		return this.mails.portal();
	}

	/** "d'être responsable", "de publier". */
	static String of(String infinitive) {
		return Words.startsWithVowel(infinitive) ? "d'" + infinitive : "de " + infinitive;
	}

	private static String period(Mandate mandate) {
		LocalDate from = mandate.from();
		return ((from != null) ? "\nÀ partir du : " + Words.day(from) : "") + end(mandate);
	}

	private static String end(Mandate mandate) {
		LocalDate until = mandate.until();
		return ((until != null) ? "\nJusqu'au : " + Words.day(until) + ", ce jour compris" : "") + "\n";
	}

}
