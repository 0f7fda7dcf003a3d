package fr.raccroche.contact.web;

import fr.raccroche.site.Page;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What the page with the form that reports a mistake shows.
 *
 * @param page what surrounds it
 * @param solution what it is about
 * @param token of the form
 * @param form as it was filled in
 * @param faults what is wrong in it
 * @param notice key of what to say first; null when there is nothing
 */
public record ReportPage(Page page, Solution solution, String token, ReportForm form, Faults faults,
		@Nullable String notice) {

	/** Address of the solution's page. */
	public String back() {
		return this.page.href(Subjects.page(this.solution));
	}

	/** Where the form goes. */
	public String action() {
		return this.page.href(Subjects.page(this.solution) + "/signaler");
	}

	/** What is wrong with a field, in words; null when it is right. */
	public @Nullable String fault(String field) {
		String key = this.faults.of(field);
		return (key != null) ? this.page.say(key) : null;
	}

}
