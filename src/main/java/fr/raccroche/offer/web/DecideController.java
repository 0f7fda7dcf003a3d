package fr.raccroche.offer.web;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.SolutionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * From an offer that waits to where it is read and decided about.
 */
@Controller
class DecideController {

	private final OfferChanges offers;

	private final ProposalLists proposals;

	DecideController(OfferChanges offers, ProposalLists proposals) {
		this.offers = offers;
		this.proposals = proposals;
	}

	@GetMapping(OfferFormController.OFFERS + "/{id}/valider")
	Mono<Rendering> decide(StaffVisit visit, @PathVariable String id) {
		SolutionId offer = OfferFormController.id(id);
		return this.offers.get(visit.staff(), offer)
			.then(this.proposals.listToDecide(visit.staff()))
			.map((waiting) -> waiting.stream()
				.filter((proposal) -> proposal.solutionId().equals(offer))
				.findFirst()
				.map(DecideController::address)
				.orElse(OfferFormController.OFFERS + "/" + offer + "?fiche=oui"))
			.map(SeeOther::at);
	}

	private static String address(Proposal proposal) {
		return OfferFormController.PROPOSALS + "/" + proposal.id();
	}

}
