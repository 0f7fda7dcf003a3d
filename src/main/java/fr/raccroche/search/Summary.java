package fr.raccroche.search;

import java.util.List;

import fr.raccroche.geo.Distance;
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
	public List<String> fits() {
		return words(this.reasons);
	}

	/** What to ask first, in words. */
	public List<String> toCheck() {
		return words(this.doubts);
	}

	/** The same, told to somebody else. */
	public Summary toldTo(Voice listener) {
		return new Summary(this.solution, this.site, this.distance, this.stale, this.reasons, this.doubts, listener);
	}

	private List<String> words(List<Remark> remarks) {
		return remarks.stream().map((remark) -> RemarkWords.of(remark, this.voice)).toList();
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

	/** {@code à 2 km}; null without a distance. */
	public @Nullable String distanceLabel() {
		if (this.distance == null) {
			return null;
		}
		long kilometres = Math.round(this.distance.kilometres());
		return (this.distance.kilometres() < 1) ? "à moins de 1 km" : "à %d km".formatted(kilometres);
	}

	/** How many sites it has beside the one shown. */
	public int otherSites() {
		return Math.max(0, this.solution.sites().size() - 1);
	}

}
