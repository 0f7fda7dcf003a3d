package fr.raccroche.contact.desk;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.ReportDesk;
import fr.raccroche.contact.ReportFilter;
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
		return this.desk.list(staff, ReportFilter.TO_DO, FIRST)
			.filter((found) -> found.count(ReportFilter.TO_DO) > 0)
			.map((found) -> new Part("signalements", "Signalements à regarder", found.count(ReportFilter.TO_DO), null,
					found.reports().stream().map(ReportRow::of).toList(), ReportDeskController.ADDRESS,
					"Tous les signalements"));
	}

}
