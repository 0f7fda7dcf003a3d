package fr.raccroche.offer.web;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what somebody proposes, and waits for an answer.
 */
@Component
class ToDecideSection implements DeskSection {

	private final ProposalLists proposals;

	ToDecideSection(ProposalLists proposals) {
		this.proposals = proposals;
	}

	@Override
	public int getOrder() {
		return OFFERS - 10;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return !staff.remit().delegates() ? Mono.empty()
				: this.proposals.listToDecide(staff)
					.map((waiting) -> new Part("propositions", "À valider", waiting.size(), null,
							DeskRows.first(waiting), OfferFormController.PROPOSALS, "Tout voir",
							waiting.isEmpty() ? "rien à valider" : Words.number(waiting.size()) + " à valider"));
	}

}
