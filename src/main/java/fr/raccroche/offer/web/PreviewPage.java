package fr.raccroche.offer.web;

import fr.raccroche.account.StaffPage;
import fr.raccroche.offer.Proposal;

/**
 * A proposal within a frame as wide as a screen.
 *
 * @param page what surrounds it
 * @param proposal what is shown
 * @param wide whether on a computer
 */
public record PreviewPage(StaffPage page, Proposal proposal, boolean wide) {

	public String form() {
		return OfferFormController.PROPOSALS + "/" + this.proposal.id();
	}

	public String framed() {
		return form() + "/apercu/page";
	}

}
