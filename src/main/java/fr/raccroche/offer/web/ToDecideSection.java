package fr.raccroche.offer.web;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.Proposals;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what somebody proposes, and waits for an answer.
 */
@Component
class ToDecideSection implements DeskSection {

	private final Proposals proposals;

	ToDecideSection(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public int getOrder() {
		return OFFERS - 10;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.proposals.listToDecide(staff)
			.filter((waiting) -> !waiting.isEmpty())
			.map((waiting) -> new Part("propositions", "À valider", waiting.size(), null, DeskRows.first(waiting),
					OfferFormController.PROPOSALS, "Tout voir"));
	}

}
