package fr.raccroche.offer.web;

import java.util.Objects;

import fr.raccroche.account.Staff;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.offer.Stage;
import fr.raccroche.site.Words;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.OfferNews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * On the page of an offer: changes that publish themselves.
 */
@Component
@Order(1)
class PlannedNews implements OfferNews {

	private final ProposalLists proposals;

	PlannedNews(ProposalLists proposals) {
		this.proposals = proposals;
	}

	@Override
	public Flux<Item> about(Staff staff, SolutionId offer) {
		return this.proposals.listAbout(staff, offer)
			.flatMapIterable((all) -> all)
			.filter((proposal) -> proposal.stage() == Stage.SCHEDULED)
			.map((proposal) -> new Item(
					"Un changement est prévu pour le %s."
						.formatted(Words.day(Objects.requireNonNull(proposal.due()).on())),
					OfferFormController.PROPOSALS + "/" + proposal.id(), "Le voir"));
	}

}
