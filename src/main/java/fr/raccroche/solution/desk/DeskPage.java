package fr.raccroche.solution.desk;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffPage;
import fr.raccroche.solution.OfferFilter;
import org.jspecify.annotations.Nullable;

/**
 * The first page after signing in.
 *
 * @param page what surrounds it
 * @param counts how many solutions there are of each
 * @param groups solutions that wait, the most urgent first; none when nothing does
 * @param before what else waits, more urgent than they are
 * @param after what else waits, less urgent
 * @param done what has just been done; null for nothing
 */
public record DeskPage(StaffPage page, Map<OfferFilter, Long> counts, List<Group> groups, List<DeskSection.Part> before,
		List<DeskSection.Part> after, @Nullable String done) {

	/**
	 * Solutions that wait for the same thing.
	 *
	 * @param filter which
	 * @param rows the first of them
	 * @param total all of them
	 */
	public record Group(OfferFilter filter, List<OfferRow> rows, long total) {

		public String href() {
			return OfferController.ADDRESS + "?etat=" + this.filter.code();
		}

		public boolean more() {
			return this.total > this.rows.size();
		}

	}

	/** Whether nothing waits at all. */
	public boolean calm() {
		return this.groups.isEmpty() && this.before.isEmpty() && this.after.isEmpty();
	}

	public long count(OfferFilter filter) {
		return this.counts.getOrDefault(filter, 0L);
	}

	/** Whether there is nothing to look after at all. */
	public boolean empty() {
		return count(OfferFilter.ALL) == 0;
	}

}
