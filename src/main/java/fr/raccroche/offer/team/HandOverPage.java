package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;

/**
 * What happens to a network that is handed over, and when.
 *
 * @param page what surrounds it
 * @param heading in a few words
 * @param steps one after the other
 * @param team whether the reader has a team still
 */
public record HandOverPage(StaffPage page, String heading, List<String> steps, boolean team) {

	/**
	 * Who is concerned.
	 *
	 * @param network name of the network
	 * @param leaving name of who leaves
	 * @param successor name of who comes
	 * @param until day until which the invitation holds, in words
	 * @param first day of who comes, in words
	 * @param today whether that is today, or past
	 */
	record Told(String network, String leaving, String successor, String until, String first, boolean today) {
	}

	static HandOverPage of(StaffPage page, HandOver.State state, Told told, boolean team) {
		List<String> steps = steps(state, told).stream().map(Words::unbroken).toList();
		return new HandOverPage(page, heading(state, told), steps, team);
	}

	private static String heading(HandOver.State state, Told told) {
		return switch (state) {
			case WAITING -> "%s doit encore accepter".formatted(told.successor());
			case DONE -> "La main est passée";
			case LAPSED -> "L'invitation n'a pas été acceptée";
			case WITHDRAWN -> "Cette proposition n'a plus cours";
		};
	}

	private static List<String> steps(HandOver.State state, Told told) {
		return switch (state) {
			case WAITING -> List.of(
					"%s reçoit un message, avec un lien qui sert jusqu'au %s.".formatted(told.successor(),
							told.until()),
					"Tant que personne n'a accepté, %s garde tous ses droits sur « %s ».".formatted(told.leaving(),
							told.network()),
					told.today()
							? "Dès l'acceptation, %s devient responsable, et les droits de %s s'arrêtent."
								.formatted(told.successor(), told.leaving())
							: "Une fois l'invitation acceptée, %s devient responsable le %s. Les droits de %s s'arrêtent la veille."
								.formatted(told.successor(), told.first(), told.leaving()),
					"Sans réponse à temps, %s reste responsable et reçoit un message, comme la coordination."
						.formatted(told.leaving()));
			case DONE -> List.of(
					told.today()
							? "%s est responsable de « %s » dès maintenant.".formatted(told.successor(), told.network())
							: "%s devient responsable de « %s » le %s.".formatted(told.successor(), told.network(),
									told.first()),
					told.today()
							? "Les droits de %s sur ce réseau s'arrêtent. Son compte reste ouvert."
								.formatted(told.leaving())
							: "%s garde ses droits jusqu'à la veille. Son compte reste ouvert."
								.formatted(told.leaving()),
					"Les deux personnes sont prévenues. Les offres et leur histoire restent là.");
			case LAPSED -> List.of("%s n'a pas accepté à temps.".formatted(told.successor()),
					"%s reste responsable de « %s ».".formatted(told.leaving(), told.network()));
			case WITHDRAWN ->
				List.of("Quelqu'un a décidé autrement depuis : regardez l'équipe de « %s ».".formatted(told.network()));
		};
	}

	static boolean begun(LocalDate first, LocalDate today) {
		return !first.isAfter(today);
	}

}
