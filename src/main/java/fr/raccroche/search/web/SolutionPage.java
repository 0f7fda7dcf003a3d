package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.raccroche.search.Summary;
import fr.raccroche.site.Link;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a solution shows.
 *
 * @param page what surrounds it
 * @param summary the solution
 * @param similar others that resemble it
 * @param back the list it was found in; null when it was reached otherwise
 */
public record SolutionPage(Page page, Summary summary, List<Card> similar, @Nullable Link back) {

	public Solution solution() {
		return this.summary.solution();
	}

	/** Who it is for, each ending a sentence that begins with "C'est pour toi si". */
	public List<String> audience() {
		return AudienceWords.of(solution().audience());
	}

	public List<Fact> facts() {
		return Facts.of(solution());
	}

	/** When one can enter, a sentence each. */
	public List<String> entries() {
		return Entries.inFull(solution().entry(), LocalDate.now(Words.PARIS));
	}

	public List<String> sessions() {
		return Entries.upcoming(solution().entry(), LocalDate.now(Words.PARIS)).stream().map(Entries::inWords).toList();
	}

	/** Whether one of the points is only near the place. */
	public boolean approximate() {
		return solution().sites().stream().anyMatch(Site::approximate);
	}

	/** What to say first to somebody who cannot ask alone; null when they can. */
	public @Nullable String notAlone() {
		if (solution().joining().byOneself()) {
			return null;
		}
		if (solution().joining().by().contains(JoinedBy.JUGE)) {
			return "Seul un juge peut décider de cet accueil. Ton éducateur ou ton avocat répond à tes questions.";
		}
		return solution().joining().by().contains(JoinedBy.ETABLISSEMENT)
				? "Tu ne peux pas t'inscrire seul : parles-en à ton établissement."
				: "Tu ne peux pas t'inscrire seul : passe par ta mission locale ou un centre d'information et d'orientation.";
	}

	public @Nullable String phone() {
		return Optional.ofNullable(solution().contact().phone()).map(Words::phone).orElse(null);
	}

	/** "Vérifié le 2 octobre 2026 par le réseau FOQUALE de Niort." */
	public String verified() {
		LocalDate day = solution().verification().on();
		if (day == null) {
			return "Cette page n'a pas encore été vérifiée. Appelle avant de te déplacer.";
		}
		String by = solution().verification().by();
		return "Vérifié le " + Words.day(day) + ((by != null) ? " (" + by + ")." : ".");
	}

	/** Languages spoken there, beside French; null when not known. */
	public @Nullable String languages() {
		return ContactWords.languages(solution().contact()).orElse(null);
	}

	/**
	 * Something one gets.
	 *
	 * @param label what it is about
	 * @param text what one gets
	 */
	public record Fact(String label, String text) {
	}

}
