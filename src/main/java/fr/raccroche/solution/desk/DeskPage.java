package fr.raccroche.solution.desk;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffPage;
import fr.raccroche.solution.OfferFilter;
import org.jspecify.annotations.Nullable;

/**
 * The first page after signing in.
 *
 * @param page what surrounds it
 * @param counts how many solutions there are of each
 * @param groups what waits, the most urgent first; none when nothing does
 * @param done what has just been done; null for nothing
 */
public record DeskPage(StaffPage page, Map<OfferFilter, Long> counts, List<Group> groups, @Nullable String done) {

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

	public long count(OfferFilter filter) {
		return this.counts.getOrDefault(filter, 0L);
	}

	/** Whether there is nothing to look after at all. */
	public boolean empty() {
		return count(OfferFilter.ALL) == 0;
	}

}
