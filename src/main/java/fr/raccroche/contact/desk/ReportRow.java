package fr.raccroche.contact.desk;

import java.time.Instant;

import fr.raccroche.account.DeskSection;
import fr.raccroche.contact.Report;
import fr.raccroche.site.Words;

/**
 * A report in a list.
 */
final class ReportRow {

	private ReportRow() {
	}

	static DeskSection.Row of(Report report) {
		return new DeskSection.Row(report.title(), ReportDeskController.ADDRESS + "/" + report.id(),
				"%s · signalé le %s · %s".formatted(Words.capitalised(report.reason().label()), day(report.at()),
						report.state().label().toLowerCase(java.util.Locale.FRENCH)),
				false);
	}

	static String day(Instant moment) {
		return CallbackRow.day(moment);
	}

}
