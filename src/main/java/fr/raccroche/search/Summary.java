package fr.raccroche.search;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.geo.Distance;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * One solution of a list: what it is, how far, and why it may fit.
 *
 * @param solution the whole of it
 * @param site the one to show: the nearest, when one looks from a place; null when it has
 * none
 * @param distance to that site, as the order was made with it; null without a site or a
 * place
 * @param stale whether it should have been checked again since
 * @param reasons why it fits
 * @param doubts what to ask first
 * @param voice to whom it is told
 */
public record Summary(Solution solution, @Nullable Site site, @Nullable Distance distance, boolean stale,
		List<Remark> reasons, List<Remark> doubts, Voice voice) {

	public Summary {
		reasons = List.copyOf(reasons);
		doubts = List.copyOf(doubts);
	}

	/** Whether it is shown in the professionals' view. */
	public boolean professional() {
		return this.voice == Voice.PROFESSIONAL;
	}

	/** Why it fits, in words. */
	public List<String> fits(Speech speech) {
		return words(this.reasons.stream(), speech);
	}

	/** What to ask first, in words. */
	public List<String> toCheck(Speech speech) {
		return words(this.doubts.stream(), speech);
	}

	/** The same, told to somebody else. */
	public Summary toldTo(Voice listener) {
		return new Summary(this.solution, this.site, this.distance, this.stale, this.reasons, this.doubts, listener);
	}

	/** Some of its remarks in words. */
	public List<String> words(Stream<Remark> remarks, Speech speech) {
		RemarkWords words = new RemarkWords(speech, this.voice);
		return remarks.map(words::of).map(speech::typeset).toList();
	}

	public String id() {
		return this.solution.id().value();
	}

	/** Address of its page, in the same view. */
	public String url() {
		String address = SolutionAddress.of(this.solution);
		return professional() ? address + "?vue=pro" : address;
	}

	/** What a young person cannot ask for alone is not for search engines. */
	public boolean indexed() {
		return !professional() && this.solution.joining().byOneself();
	}

	/** How many sites it has beside the one shown. */
	public int otherSites() {
		return Math.max(0, this.solution.sites().size() - 1);
	}

}
