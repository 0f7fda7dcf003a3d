package fr.raccroche.offer.web;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.Drafts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what one has sent, and others decide about.
 */
@Component
class OwnSentSection implements DeskSection {

	private final Drafts drafts;

	OwnSentSection(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public int getOrder() {
		return OFFERS + 8;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.drafts.find(staff)
			.map(Drafts.Own::sent)
			.filter((sent) -> sent.count() > 0)
			.map((sent) -> new Part("envoyees", "Envoyées", sent.count(), null, OwnDraftsSection.rows(sent),
					OfferFormController.PROPOSALS, "Tout voir"));
	}

}
