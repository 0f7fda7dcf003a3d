package fr.raccroche.solution.reminder;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Several offers with a box each, to say of all that is ticked that it is still true.
 *
 * @param page what surrounds it
 * @param staff the same for whoever is signed in; null for whoever came by a link
 * @param title of the page
 * @param here address of this page
 * @param rows the offers that are theirs to confirm
 * @param ticked whether all boxes begin ticked, because somebody asked for it
 * @param others offers that others keep true and they may ask about; null when there is
 * nobody to ask
 * @param result what came of the last press; null before
 * @param done what else has just been done; null for nothing
 */
public record ManyPage(Page page, @Nullable StaffPage staff, String title, String here, ManyRows rows, boolean ticked,
		@Nullable Others others, @Nullable Confirmed result, @Nullable String done) {

	/**
	 * What others keep true.
	 *
	 * @param published how many of them the public sees
	 * @param late how many of these are to be confirmed
	 * @param everyNetwork whether networks are asked, or the structures of one's own
	 */
	public record Others(long published, long late, boolean everyNetwork) {

		/** What the button says. */
		public String button() {
			return button(this.everyNetwork);
		}

		static String button(boolean everyNetwork) {
			return everyNetwork ? "Demander à chaque réseau de confirmer" : "Demander à tous de confirmer";
		}

	}

	/** What the form carries; null where its address is the key. */
	public @Nullable String csrf() {
		return (this.staff != null) ? this.staff.csrf() : null;
	}

	/** Where the form is sent. */
	public String action() {
		return this.here + "/confirmer";
	}

}
