package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Remark;
import fr.raccroche.search.RemarkWords;
import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Words;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * One solution of a list, in words.
 *
 * @param summary what it is
 * @param number its rank on the page, that the map shows too
 * @param query the search its page leads back to, as {@code ?...}; empty without one
 */
public record Card(Summary summary, int number, String query) {

	private static final int MOST_REASONS = 2;

	/** Numbered from one, in their order, on a page that is no search. */
	static List<Card> listOf(List<Summary> summaries) {
		return listOf(summaries, "");
	}

	/** Numbered from one, in their order. */
	static List<Card> listOf(List<Summary> summaries, String query) {
		return IntStream.range(0, summaries.size())
			.mapToObj((index) -> new Card(summaries.get(index), index + 1, query))
			.toList();
	}

	/** Address of its page, which knows the way back. */
	public String href() {
		// the search of the list says the view already
		return this.query.isEmpty() ? this.summary.url() : SolutionAddress.of(solution()) + this.query;
	}

	public Solution solution() {
		return this.summary.solution();
	}

	public Kind kind() {
		return solution().kind();
	}

	/** "à 12 km"; null without a site or a place to measure from. */
	public @Nullable String distance() {
		Distance distance = this.summary.distance();
		return (distance != null) ? Words.away(distance.rounded()) : null;
	}

	/** Where it is, in words. */
	public String where() {
		Site site = this.summary.site();
		if (site != null) {
			int others = this.summary.otherSites();
			return site.communeName()
					+ ((others > 0) ? " et " + Words.count(others, "autre lieu", "autres lieux") : "");
		}
		return solution().remote() ? "À distance, depuis chez toi" : "Pour les habitants de ton secteur";
	}

	public @Nullable Double lat() {
		Site site = this.summary.site();
		return (site != null) ? site.position().lat() : null;
	}

	public @Nullable Double lon() {
		Site site = this.summary.site();
		return (site != null) ? site.position().lon() : null;
	}

	/**
	 * Why it may fit, shortly: its page says everything. When one enters is apart, and
	 * who needs a wheelchair's way in has a filter for it.
	 */
	public List<String> fits() {
		return words(reasons());
	}

	private Stream<Remark> reasons() {
		return this.summary.reasons()
			.stream()
			.filter((remark) -> !(remark instanceof Remark.When || remark instanceof Remark.Wheelchair))
			.limit(MOST_REASONS);
	}

	/** Reasons are "for you" only when they answer what the person told. */
	public String fitTitle() {
		boolean personal = reasons().anyMatch(Remark.Told.class::isInstance);
		return personal && !this.summary.professional() ? "Pour toi parce que :" : "Bon à savoir :";
	}

	/** What to ask oneself first, shortly. */
	public List<String> toCheck() {
		return words(this.summary.doubts()
			.stream()
			.filter((remark) -> remark instanceof Remark.Asked || remark instanceof Remark.Told
					|| remark instanceof Remark.Condition)
			.limit(MOST_REASONS));
	}

	private List<String> words(Stream<Remark> remarks) {
		return remarks.map((remark) -> RemarkWords.of(remark, this.summary.voice())).map(Words::unbroken).toList();
	}

	/** When one can enter next, and how many places are left. */
	public List<String> entry() {
		return Entries.inShort(solution().entry(), today()).stream().map(Words::unbroken).toList();
	}

	/** Whether nobody gets in for now; one may call all the same. */
	public boolean full() {
		return Integer.valueOf(0).equals(solution().entry().placesLeft(today()));
	}

	/** Whether it is known to be true still. */
	public String freshness() {
		LocalDate day = solution().verification().on();
		if (day == null) {
			return "Pas encore vérifié";
		}
		return Words.unbroken(
				this.summary.stale() ? "Pas vérifié depuis plus de " + solution().verification().everyMonths() + " mois"
						: "Vérifié le " + Words.day(day));
	}

	/** Whom to see before anybody else, for what one cannot ask alone; null otherwise. */
	public @Nullable String firstStep() {
		Set<JoinedBy> by = solution().joining().by();
		if (by.contains(JoinedBy.SOI_MEME)) {
			return null;
		}
		if (this.summary.professional()) {
			return "Demande\u00A0: " + by.stream()
				.map((who) -> who.label().toLowerCase(Locale.FRENCH))
				.collect(Collectors.joining(", "));
		}
		if (by.contains(JoinedBy.JUGE)) {
			return "Parles-en d'abord à ton éducateur ou à ton avocat.";
		}
		return by.contains(JoinedBy.ETABLISSEMENT)
				? "Parles-en d'abord à ton professeur principal ou à la vie scolaire."
				: "Parles-en d'abord à ta mission locale.";
	}

	/** Whether calling there is the thing to do. */
	public boolean callFirst() {
		return this.summary.professional() || solution().joining().byOneself();
	}

	private static LocalDate today() {
		return LocalDate.now(Words.PARIS);
	}

	public @Nullable String phone() {
		return Optional.ofNullable(solution().contact().phone()).map(Words::phone).orElse(null);
	}

}
