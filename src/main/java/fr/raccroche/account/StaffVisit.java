package fr.raccroche.account;

import fr.raccroche.site.Language;
import fr.raccroche.site.Site;

/**
 * Somebody of staff in front of a page. Controllers take it as a parameter; whoever is
 * not signed in never gets there.
 *
 * @param staff who
 * @param csrf what each form of the page carries, as {@code _csrf}
 * @param path what they asked for, from the root
 * @param site the site
 */
public record StaffVisit(Staff staff, String csrf, String path, Site site) {

	/**
	 * A page of staff.
	 * @param title without the name of the site
	 */
	public StaffPage page(String title) {
		return new StaffPage(
				this.site.page(Language.FR, title).notIndexed().styledBy("css/desk.css").behavingAs("js/leave.js"),
				this);
	}

}
