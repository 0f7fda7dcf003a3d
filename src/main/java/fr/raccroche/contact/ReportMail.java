package fr.raccroche.contact;

import java.util.stream.Collectors;

import fr.raccroche.platform.Mail;

/**
 * What those who keep the catalogue true read of a report.
 */
final class ReportMail {

	private ReportMail() {
	}

	/**
	 * @param desk line with the address of its page of staff; empty for none
	 * @param page the same for the page of who reported it
	 */
	static Mail of(Report report, String to, String desk, String page) {
		String word = report.word().lines().map((line) -> "> " + line).collect(Collectors.joining("\n", "\n", "\n"));
		return Mail.to(to, null, "Une erreur est signalée : " + report.title(), """
				Bonjour,

				Quelqu'un signale une erreur sur la page de : %s (%s)

				Ce qui est faux : %s.
				%s
				Répondez dans votre espace, à la page « Signalements ».%s

				Ou bien, sur la machine du portail :
				java -jar raccroche.jar signalements %s corrige

				La personne voit la suite sur la page de son signalement.%s
				""".formatted(report.title(), report.solutionId(), report.reason().label(), word, desk, report.id(),
				page));
	}

}
