package fr.raccroche.offer.web;

import java.util.List;

import fr.raccroche.account.DeskSection.Row;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.Stage;
import fr.raccroche.site.Words;

/**
 * Proposals as lines of the desk.
 */
final class DeskRows {

	private static final int FIRST = 5;

	private DeskRows() {
	}

	static List<Row> first(List<Proposal> proposals) {
		return proposals.stream().limit(FIRST).map(DeskRows::of).toList();
	}

	private static Row of(Proposal proposal) {
		Proposal.Due due = proposal.due();
		String day = Words.day((due != null) ? due.on() : proposal.updatedAt().atZone(Words.PARIS).toLocalDate());
		return new Row(proposal.title(), OfferFormController.PROPOSALS + "/" + proposal.id(),
				proposal.stage().label() + ", le " + day, proposal.stage() == Stage.RETURNED);
	}

}
