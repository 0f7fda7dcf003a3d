package fr.raccroche.search.web;

import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Page;

/**
 * Where the questionnaire ends for those who must go through school.
 *
 * @param page what surrounds it
 * @param search who else answers, near them
 * @param age theirs, in years
 */
public record SchoolDoorPage(Page page, SearchForm search, String age) {

	/** Everybody to talk to, near them. */
	public String advisers() {
		return this.page.href("/a-qui-parler" + this.search.without("genre").with("age", this.age).query());
	}

	public String door() {
		return this.page.href("/solutions" + this.search.query());
	}

}
