package fr.raccroche.offer.web;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.Proposals;
import fr.raccroche.offer.Stage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what one has begun to write.
 */
@Component
class OwnDraftsSection implements DeskSection {

	private final Proposals proposals;

	OwnDraftsSection(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public int getOrder() {
		return OFFERS + 10;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.proposals.listOwn(staff)
			.map((own) -> own.stream().filter((proposal) -> proposal.stage() != Stage.SCHEDULED).toList())
			.filter((own) -> !own.isEmpty())
			.map((own) -> new Part("brouillons", "Vous avez commencé", own.size(), null, DeskRows.first(own),
					OfferFormController.PROPOSALS, "Tout voir"));
	}

}
