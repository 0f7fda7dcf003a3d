package fr.raccroche.contact.desk;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.ReportDesk;
import fr.raccroche.contact.ReportFilter;
import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Somebody says that a page is wrong.
 */
@Component
class ReportSection implements DeskSection {

	private static final int FIRST = 5;

	private final ReportDesk desk;

	ReportSection(ReportDesk desk) {
		this.desk = desk;
	}

	@Override
	public int getOrder() {
		return OFFERS - 80;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.desk.list(staff, ReportFilter.TO_DO, FIRST).map((found) -> {
			long count = found.count(ReportFilter.TO_DO);
			return new Part("signalements", "Signalements à regarder", count, null,
					found.reports().stream().map(ReportRow::of).toList(), ReportDeskController.ADDRESS,
					"Tous les signalements",
					(count == 0) ? "aucun signalement" : Words.count(count, "signalement", "signalements"));
		});
	}

}
