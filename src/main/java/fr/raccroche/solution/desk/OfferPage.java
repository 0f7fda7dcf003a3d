package fr.raccroche.solution.desk;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferNews;
import fr.raccroche.solution.PlannedEnd;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Step;
import org.jspecify.annotations.Nullable;

/**
 * One solution, for staff.
 *
 * @param page what surrounds it
 * @param keep the form that keeps it true
 * @param publishes whether they decide what the public sees of it
 * @param steps what they may do with it
 * @param dates the form of its dated entries
 * @param end when it leaves the catalogue by itself; null when nobody said so
 * @param replacement what may stand in its place; null while it is not retired
 * @param news what is going on with it
 * @param history what was written, the newest first
 * @param reasons why the last button did nothing
 * @param done what has just been done; null for nothing
 */
public record OfferPage(StaffPage page, KeepForm keep, boolean publishes, List<Step> steps, SessionForm dates,
		@Nullable End end, @Nullable Replacement replacement, List<OfferNews.Item> news, List<Entry> history,
		List<Reason> reasons, @Nullable String done) {

	/**
	 * A line of the history.
	 *
	 * @param when in words
	 * @param who in words
	 * @param what in words, a change each; empty for the first
	 * @param setAside whether it lost against something better
	 * @param older its number, when it is not what stands there now
	 */
	public record Entry(String when, String who, List<FieldChange> what, boolean setAside, @Nullable Long older) {
	}

	/**
	 * An end that somebody planned.
	 *
	 * @param planned what they said
	 * @param by who, in words
	 */
	public record End(PlannedEnd planned, String by) {

		/** The day, as fields hold it. */
		public String day() {
			return this.planned.on().toString();
		}

		/** What becomes of it, in words. */
		public String sentence(boolean publishes) {
			String day = Words.day(this.planned.on());
			return this.planned.missed()
					? "Elle devait être retirée le " + day + ". La personne qui l'avait prévu (" + this.by
							+ ") ne peut plus publier pour ce réseau : "
							+ (publishes ? "à vous de décider." : "son réseau décidera.")
					: "Elle sera retirée du catalogue le " + day + " (prévu par : " + this.by + ").";
		}

	}

	/** The solution, as lists tell it. */
	public OfferRow row() {
		return this.keep.row();
	}

	/** Whether it waits for their decision, on a page of its own. */
	public boolean waits() {
		return this.publishes && solution().life().state() == State.SUBMITTED;
	}

	/** Whether a press puts it back before the public, where it was. */
	public boolean comesBack() {
		return this.steps.contains(Step.PUBLISH) && solution().life().state() == State.ARCHIVED;
	}

	/** Whether a press takes it from the public, which is asked twice. */
	public boolean retires() {
		return this.steps.contains(Step.ARCHIVE);
	}

	/** The steps that a press takes at once. */
	public List<Step> plainSteps() {
		return this.steps.stream()
			.filter((step) -> step != Step.ARCHIVE && !(comesBack() && step == Step.PUBLISH))
			.toList();
	}

	/** Whether an end may be planned: somebody sees it, and they decide. */
	public boolean mayEnd() {
		return this.publishes && publicHref() != null;
	}

	/** Whether one enters at dates. */
	public boolean countsDates() {
		return row().countsDates();
	}

	public Solution solution() {
		return row().solution();
	}

	/** Address of its public page; null while the public sees none. */
	public @Nullable String publicHref() {
		State state = solution().life().state();
		return (state != State.PUBLISHED && state != State.SUSPENDED) ? null : "/solutions/" + row().id();
	}

}
