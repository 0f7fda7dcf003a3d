package fr.raccroche.offer.team;

import java.time.LocalDate;

import fr.raccroche.site.Words;

/**
 * Who is to come after somebody, and has not accepted.
 *
 * @param name of who is to come
 * @param first their first day
 * @param until day until which their invitation holds
 * @param href address of their page in the team
 */
public record NextHead(String name, LocalDate first, LocalDate until, String href) {

	/** "Proposé à Dominique Petit pour le 5 décembre 2026, pas encore accepté". */
	public String words() {
		return Words
			.unbroken("Proposé à %s pour le %s, pas encore accepté".formatted(this.name, Words.day(this.first)));
	}

	public String lastDay() {
		return Words.unbroken(Words.day(this.until));
	}

}
