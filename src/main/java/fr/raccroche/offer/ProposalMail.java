package fr.raccroche.offer;

import fr.raccroche.platform.Mail;

/**
 * What is written about proposals. The subject never says which, or whose.
 */
final class ProposalMail {

	private ProposalMail() {
	}

	/**
	 * To who decides, the first of a day.
	 * @param list address of all that waits
	 * @param off address that turns such mails off
	 */
	static Mail toDecide(String to, Proposal proposal, String writer, String list, String off) {
		return mail(to, "Une offre attend votre accord", """
				Bonjour,

				%s vous propose une offre : « %s ».

				Relisez-la, acceptez-la ou renvoyez-la avec un mot :
				%s

				Vous recevez ce message une fois par jour au plus : d'autres propositions sont peut-être dans la liste.
				""".formatted(writer, proposal.title(), list), off);
	}

	/**
	 * To who wrote it.
	 * @param page address of the offer
	 */
	static Mail accepted(String to, Proposal proposal, String page, String off) {
		return mail(to, "Votre proposition est acceptée", """
				Bonjour,

				« %s » est publiée : le public la voit.

				Sa page dans votre espace :
				%s
				""".formatted(proposal.title(), page), off);
	}

	/**
	 * To who wrote it.
	 * @param form address where it goes on
	 */
	static Mail givenBack(String to, Proposal proposal, String form, String off) {
		return mail(to, "Votre proposition vous est renvoyée", """
				Bonjour,

				« %s » n'est pas encore publiée. Le mot de votre réseau :

				%s

				Reprenez-la ici, puis proposez-la de nouveau :
				%s
				""".formatted(proposal.title(), String.valueOf(proposal.word()), form), off);
	}

	private static Mail mail(String to, String subject, String text, String off) {
		return Mail.to(to, null, subject, text + "\nNe plus recevoir ces courriels :\n" + off + "\n")
			.turnedOffAt(off)
			.shownToAdministrators();
	}

}
