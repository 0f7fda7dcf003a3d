package fr.raccroche.account;

import java.util.List;

import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

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

	public List<StaffMenu.Entry> menu() {
		return menuHere().entries();
	}

	/** The attribute {@code aria-current} of a line of the menu. */
	public @Nullable String current(StaffMenu.Entry entry) {
		return menuHere().current().filter(entry::equals).map((here) -> "page").orElse(null);
	}

	/** The line of the menu where one is; null on a page that has none. */
	public @Nullable String here() {
		return menuHere().current().map(StaffMenu.Entry::label).orElse(null);
	}

	private StaffMenu menuHere() {
		return new StaffMenu(staff().remit(), this.visit.path());
	}

	public StaffPage behavingAs(String... scripts) {
		return new StaffPage(this.page.behavingAs(scripts), this.visit);
	}

	public StaffPage styledBy(String... sheets) {
		return new StaffPage(this.page.styledBy(sheets), this.visit);
	}

}
