package fr.raccroche.account.session;

import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;

/**
 * Where staff is, where it comes in, and the pages of who is not in yet.
 */
public final class StaffDoor {

	/** Everything of staff is under it. */
	public static final String ROOT = "/espace";

	/** Where one signs in. */
	public static final String SIGN_IN = ROOT + "/connexion";

	private StaffDoor() {
	}

	/**
	 * A page for somebody who is not signed in.
	 * @param title without the name of the site
	 */
	public static Page page(Site site, String title) {
		return site.page(Language.FR, title).notIndexed().styledBy("css/form.css", "css/desk.css");
	}

}
