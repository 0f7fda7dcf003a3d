package fr.raccroche.contact.web;

import fr.raccroche.contact.Report;
import fr.raccroche.site.Page;

/**
 * What became of a report.
 *
 * @param page what surrounds it
 * @param report the report
 */
public record OutcomePage(Page page, Report report) {

	/** Address of the solution's page. */
	public String back() {
		return this.page.href("/solutions/" + this.report.solutionId());
	}

	public String reported() {
		return this.page.speech().day(this.report.at());
	}

	public String changed() {
		return this.page.speech().day(this.report.changedAt());
	}

	public String erased() {
		return this.page.speech().day(this.report.until());
	}

}
