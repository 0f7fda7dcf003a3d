package fr.raccroche.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.platform.Mail;
import fr.raccroche.site.Words;

/**
 * What those who call back read.
 */
final class CallbackMail {

	private static final String CORRECTS = """

			Cette demande en corrige une autre, envoyée juste avant : seule celle-ci compte.
			""";

	private CallbackMail() {
	}

	/**
	 * @param corrects whether it takes the place of one that may have left already
	 * @param until when the portal erases its copy
	 * @param desk line with the address where staff says what came of it; empty for none
	 */
	static Mail of(CallbackRequest request, String to, boolean corrects, Instant until, String desk) {
		String title = request.solution().title();
		return Mail.to(to, request.mail(), "Quelqu'un demande à être rappelé : " + title, """
				Bonjour,

				Sur le portail, quelqu'un demande à être rappelé au sujet de : %s
				%s
				%s

				%s%sMerci de répondre vite, même pour dire que ce n'est pas le bon moment.

				Ces informations servent à rappeler cette personne, et à rien d'autre. Effacez ce message ensuite, \
				au plus tard le %s. Le portail efface sa copie ce jour-là.

				Vous avez un compte sur le portail ? Dites que vous vous en occupez, puis ce qui s'est passé, dans \
				votre espace, à la page « Rappels » : sa copie est alors effacée tout de suite.%s
				""".formatted(title, corrects ? CORRECTS : "", facts(request), word(request.word()),
				minor(request.age()), Words.day(until.atZone(Words.PARIS).toLocalDate()), desk));
	}

	private static String facts(CallbackRequest request) {
		List<String> lines = new ArrayList<>();
		lines.add("Prénom : " + request.firstName());
		if (request.phone() != null) {
			lines.add("Téléphone : " + Words.phone(request.phone()) + " (" + request.phone() + ")");
		}
		if (request.mail() != null) {
			lines.add("Courriel : " + request.mail());
		}
		lines.add("Commune : " + request.place().label());
		lines.add("Âge : " + request.age().label());
		lines.add("Meilleur moment : " + request.moment().label());
		return String.join("\n", lines);
	}

	/** As a quotation: nothing in it can pass for ours. */
	private static String word(String word) {
		return word.isEmpty() ? ""
				: word.lines().map((line) -> "> " + line).collect(Collectors.joining("\n", "Son message :\n", "\n\n"));
	}

	private static String minor(AgeBracket age) {
		return age.minor() ? "Cette personne est mineure : proposez-lui d'en parler avec un parent.\n\n" : "";
	}

}
