package fr.raccroche.search.web;

import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Page;

/**
 * Where the questionnaire ends for those who must go through school.
 *
 * @param page what surrounds it
 * @param search who else answers, near them
 */
public record SchoolDoorPage(Page page, SearchForm search) {

	public String door() {
		return this.page.href("/solutions" + this.search.query());
	}

}
