package fr.raccroche.offer.web;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.Proposals;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what publishes itself one of these days.
 */
@Component
class ScheduledSection implements DeskSection {

	private final Proposals proposals;

	ScheduledSection(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public int getOrder() {
		return OFFERS + 9;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.proposals.listScheduled(staff)
			.filter((scheduled) -> !scheduled.isEmpty())
			.map((scheduled) -> new Part("prevues", "Publications prévues", scheduled.size(), null,
					DeskRows.first(scheduled), OfferFormController.PROPOSALS, "Tout voir"));
	}

}
