package fr.raccroche.account;

import fr.raccroche.site.Page;

/**
 * What surrounds a page of staff.
 *
 * @param page the page
 * @param visit who sees it
 */
public record StaffPage(Page page, StaffVisit visit) {

	public String csrf() {
		return this.visit.csrf();
	}

	public Staff staff() {
		return this.visit.staff();
	}

	public StaffPage behavingAs(String... scripts) {
		return new StaffPage(this.page.behavingAs(scripts), this.visit);
	}

	public StaffPage styledBy(String... sheets) {
		return new StaffPage(this.page.styledBy(sheets), this.visit);
	}

}
