package fr.raccroche.contact.web;

import java.time.Instant;

import fr.raccroche.contact.Report;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;

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
		return day(this.report.at());
	}

	public String changed() {
		return day(this.report.changedAt());
	}

	public String erased() {
		return day(this.report.until());
	}

	private String day(Instant moment) {
		return this.page.speech().day(moment.atZone(Words.PARIS).toLocalDate());
	}

}
