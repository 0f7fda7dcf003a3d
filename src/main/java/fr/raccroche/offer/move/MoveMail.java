package fr.raccroche.offer.move;

import fr.raccroche.platform.Mail;
import fr.raccroche.structure.FoqualeNetwork;

/**
 * What is written about an offer that goes to another network. The subject never says
 * which, or whose.
 */
final class MoveMail {

	private static final String NOBODY = """

			Personne ne parle encore pour ce réseau : vous pouvez répondre à sa place.
			""";

	private MoveMail() {
	}

	/**
	 * To who decides for the network that is asked.
	 * @param giver name of who gives it
	 * @param instead whether the reader answers in the place of a network without anybody
	 * @param page address where they answer
	 */
	static Mail asked(String to, Moves.Open open, OfferMove move, String giver, boolean instead, String page,
			String off) {
		return mail(to, "On vous confie une offre", """
				%s propose l'offre « %s »%s à « %s ».
				%s%s
				Elle reste où elle est tant que personne n'a accepté. Acceptez-la ou refusez-la :
				%s
				""".formatted(giver, open.solution().title(), from(move), name(open), word(move.word()),
				instead ? NOBODY : "", page), off);
	}

	/**
	 * To who gave it.
	 * @param planned how many changes do not publish themselves any more
	 * @param page address where anybody sees it
	 */
	static Mail accepted(String to, Moves.Open open, int planned, String page, String off) {
		return mail(to, "L'offre que vous confiez est acceptée", """
				« %s » est maintenant à « %s », qui la publie et la tient à jour ; son réseau d'avant n'y touche plus.
				%s
				La voir comme le public, si elle est publiée :
				%s
				""".formatted(open.solution().title(), name(open), planned(planned), page), off);
	}

	/**
	 * To who gave it.
	 * @param page address of the offer
	 */
	static Mail refused(String to, Moves.Open open, String why, String page, String off) {
		return mail(to, "L'offre que vous confiez est refusée", """
				« %s » ne prend pas « %s » : elle reste où elle est.
				%s
				Sa page dans votre espace :
				%s
				""".formatted(name(open), open.solution().title(), word(why), page), off);
	}

	private static String name(Moves.Open open) {
		FoqualeNetwork asked = open.asked();
		return (asked != null) ? asked.name() : "un autre réseau";
	}

	private static String from(OfferMove move) {
		return (move.from() == null) ? "" : ", de « %s »,".formatted(move.from());
	}

	private static String word(String word) {
		return word.isEmpty() ? "" : "\nSon mot :\n\n%s\n".formatted(word);
	}

	private static String planned(int planned) {
		return (planned == 0) ? ""
				: "\n" + (planned == 1 ? "Le changement qui était prévu ne se publiera pas tout seul"
						: "Les changements qui étaient prévus ne se publieront pas tout seuls")
						+ " : ce réseau décide.\n";
	}

	private static Mail mail(String to, String subject, String text, String off) {
		return Mail.to(to, null, subject, "Bonjour,\n\n" + text + "\nNe plus recevoir ces courriels :\n" + off + "\n")
			.turnedOffAt(off)
			.shownToAdministrators();
	}

}
