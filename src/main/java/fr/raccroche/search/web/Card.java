package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raccroche.search.Remark;
import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * One solution of a list, in words.
 *
 * @param page what it is on
 * @param summary what it is
 * @param number its rank on the page, that the map shows too
 * @param query the search its page leads back to, as {@code ?...}; empty without one
 */
public record Card(Page page, Summary summary, int number, String query) {

	private static final int MOST_REASONS = 2;

	/** Numbered from one, in their order, on a page that is no search. */
	static List<Card> listOf(Page page, List<Summary> summaries) {
		return listOf(page, summaries, "");
	}

	/** Numbered from one, in their order. */
	public static List<Card> listOf(Page page, List<Summary> summaries, String query) {
		return IntStream.range(0, summaries.size())
			.mapToObj((index) -> new Card(page, summaries.get(index), index + 1, query))
			.toList();
	}

	/** Address of its page, which knows the way back. */
	public String href() {
		// the search of the list says the view already
		return this.page.href(this.query.isEmpty() ? this.summary.url() : SolutionAddress.of(solution()) + this.query);
	}

	public Solution solution() {
		return this.summary.solution();
	}

	public Kind kind() {
		return solution().kind();
	}

	/** "à 12 km"; null without a site or a place to measure from. */
	public @Nullable String distance() {
		Site site = this.summary.site();
		return DistanceWords.of(this.page, this.summary.distance(), site != null && site.approximate());
	}

	/** Where it is, in words. */
	public String where() {
		Site site = this.summary.site();
		if (site != null) {
			return this.page.say("card.sites", this.summary.otherSites(), site.communeName());
		}
		return this.page.say(solution().remote() ? "card.remote" : "card.territory");
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
		return this.page.say(personal && !this.summary.professional() ? "card.for-you" : "card.good-to-know");
	}

	/** What to ask oneself first, shortly. */
	public List<String> toCheck() {
		return words(this.summary.doubts()
			.stream()
			.filter((remark) -> remark instanceof Remark.Asked || remark instanceof Remark.Told
					|| remark instanceof Remark.Condition)
			.map(this::translated)
			.distinct()
			.limit(MOST_REASONS));
	}

	/**
	 * Conditions are written in French: in another language its page is named instead.
	 */
	private Remark translated(Remark remark) {
		boolean foreign = remark instanceof Remark.Condition && !this.page.speech().french();
		return foreign ? new Remark.MoreConditions() : remark;
	}

	private List<String> words(Stream<Remark> remarks) {
		return this.summary.words(remarks, this.page.speech());
	}

	/** When one can enter next, and how many places are left. */
	public List<String> entry() {
		return new Entries(solution().entry(), !kind().guide().contactKind(), today(), this.page.speech()).inShort();
	}

	/** Whether nobody gets in for now; one may call all the same. */
	public boolean full() {
		return Integer.valueOf(0).equals(solution().entry().placesLeft(today()));
	}

	/** Whether it is known to be true still. */
	public String freshness() {
		LocalDate day = solution().verification().on();
		if (day == null) {
			return this.page.say("card.never-checked");
		}
		return this.summary.stale() ? this.page.say("card.checked-long-ago", solution().verification().everyMonths())
				: this.page.say("card.checked", this.page.speech().day(day));
	}

	/** Whom to see before anybody else, for what one cannot ask alone; null otherwise. */
	public @Nullable String firstStep() {
		Set<JoinedBy> by = solution().joining().by();
		if (by.contains(JoinedBy.SOI_MEME)) {
			return null;
		}
		if (this.summary.professional()) {
			return this.page.say("card.asked-by",
					by.stream()
						.map((who) -> CodeWords.label(this.page.speech(), who))
						.map((who) -> who.toLowerCase(this.page.language().locale()))
						.collect(Collectors.joining(", ")));
		}
		if (by.contains(JoinedBy.JUGE)) {
			return this.page.say("card.first.judge");
		}
		return this.page.say(by.contains(JoinedBy.ETABLISSEMENT) ? "card.first.school" : "card.first.office");
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
