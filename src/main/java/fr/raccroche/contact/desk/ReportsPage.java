package fr.raccroche.contact.desk;

import java.util.List;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffPage;
import fr.raccroche.contact.ReportDesk;
import fr.raccroche.contact.ReportFilter;

/**
 * A list of reports.
 *
 * @param page what surrounds it
 * @param filter which
 * @param found what there is
 */
public record ReportsPage(StaffPage page, ReportFilter filter, ReportDesk.Found found) {

	public List<ReportFilter> filters() {
		return List.of(ReportFilter.values());
	}

	public String href(ReportFilter other) {
		return ReportDeskController.ADDRESS + "?etat=" + other.code();
	}

	public List<DeskSection.Row> rows() {
		return this.found.reports().stream().map(ReportRow::of).toList();
	}

	/** Whether there are more than the list holds. */
	public boolean cut() {
		return this.found.count(this.filter) > this.found.reports().size();
	}

}
