package fr.raccroche.contact.web;

import fr.raccroche.site.Page;
import fr.raccroche.solution.Solution;

/**
 * A page that says something about a solution and leads back to it.
 *
 * @param page what surrounds it
 * @param solution which
 */
public record SolutionNote(Page page, Solution solution) {

	/** Address of the solution's page. */
	public String back() {
		return this.page.href(Subjects.page(this.solution));
	}

}
