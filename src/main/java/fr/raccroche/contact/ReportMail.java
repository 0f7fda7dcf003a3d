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
	 * @param desk address of its page of staff
	 */
	static Mail of(Report report, String to, String desk) {
		String word = report.word().lines().map((line) -> "> " + line).collect(Collectors.joining("\n", "\n", "\n"));
		return Mail.to(to, null, "Une erreur est signalée : " + report.title(), """
				Bonjour,

				Quelqu'un signale une erreur sur la page de : %s (%s)

				Ce qui est faux : %s.
				%s
				Pour répondre, une fois connecté à votre espace :
				%s
				ou bien, sur la machine du portail :
				java -jar raccroche.jar signalements %s corrige

				La personne voit la suite sur la page /signalements/%s du portail.
				""".formatted(report.title(), report.solutionId(), report.reason().label(), word, desk, report.id(),
				report.id()));
	}

}
