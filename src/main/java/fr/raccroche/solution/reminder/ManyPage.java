package fr.raccroche.solution.reminder;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Page;
import fr.raccroche.solution.desk.OfferRow;
import org.jspecify.annotations.Nullable;

/**
 * Several offers with a box each, to say of all that is ticked that it is still true.
 *
 * @param page what surrounds it
 * @param staff the same for whoever is signed in; null for whoever came by a link
 * @param title of the page
 * @param action where the form is sent
 * @param here address of this page
 * @param rows the offers
 * @param ticked whether all boxes begin ticked
 * @param total how many there are, shown or not
 * @param result what came of the last press; null before
 * @param done what else has just been done; null for nothing
 */
public record ManyPage(Page page, @Nullable StaffPage staff, String title, String action, String here,
		List<OfferRow> rows, boolean ticked, long total, @Nullable Confirmed result, @Nullable String done) {

	/** What the form carries; null where its address is the key. */
	public @Nullable String csrf() {
		return (this.staff != null) ? this.staff.csrf() : null;
	}

	/** Whether some are not shown. */
	public boolean more() {
		return this.total > this.rows.size();
	}

}
