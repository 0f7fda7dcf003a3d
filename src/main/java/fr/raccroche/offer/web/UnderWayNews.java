package fr.raccroche.offer.web;

import fr.raccroche.account.Staff;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.offer.Stage;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.OfferNews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * On the page of an offer: changes that somebody writes or proposes.
 */
@Component
@Order(2)
class UnderWayNews implements OfferNews {

	private final ProposalLists proposals;

	UnderWayNews(ProposalLists proposals) {
		this.proposals = proposals;
	}

	@Override
	public Flux<Item> about(Staff staff, SolutionId offer) {
		return this.proposals.listAbout(staff, offer)
			.flatMapIterable((all) -> all)
			.filter((proposal) -> proposal.stage() != Stage.SCHEDULED)
			.map((proposal) -> item(staff, proposal));
	}

	private static Item item(Staff staff, Proposal proposal) {
		String href = OfferFormController.PROPOSALS + "/" + proposal.id();
		boolean own = proposal.author().equals(staff.account().id());
		return switch (proposal.stage()) {
			case SUBMITTED ->
				own ? new Item("Vous avez proposé un changement : le réseau doit le valider.", href, "Le voir")
						: new Item("Un changement est proposé : il attend votre accord.", href, "Le relire");
			case RETURNED -> new Item(
					own ? "Votre changement vous a été renvoyé." : "Un changement a été renvoyé : il est à reprendre.",
					href, "Le reprendre");
			case WRITING, SCHEDULED -> new Item(
					own ? "Vous avez commencé un changement : le public ne le voit pas."
							: "Quelqu'un qui n'a plus de droits ici avait commencé un changement : il est à vous.",
					href, "Le reprendre");
		};
	}

}
