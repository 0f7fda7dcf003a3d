package fr.raccroche.offer.web;

import java.util.List;

import fr.raccroche.account.DeskSection.Row;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.Stage;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.Solution;

/**
 * Proposals, and ends to come, as lines of the desk.
 */
final class DeskRows {

	static final int FIRST = 5;

	private DeskRows() {
	}

	static List<Row> first(List<Proposal> proposals) {
		return proposals.stream().limit(FIRST).map(DeskRows::of).toList();
	}

	/** Ends that were planned, as lines too. */
	static List<Row> firstEnds(List<OfferEnds.Ending> endings) {
		return endings.stream().limit(FIRST).map(DeskRows::of).toList();
	}

	private static Row of(OfferEnds.Ending ending) {
		boolean missed = ending.end().missed();
		return new Row(ending.offer().title(), OfferFormController.OFFERS + "/" + ending.offer().id(),
				(missed ? "Devait être retirée le " : "Retirée le ") + Words.day(ending.end().on()), missed);
	}

	/** A draft of the catalogue. */
	static Row of(Solution draft) {
		return new Row(draft.title(), OfferFormController.OFFERS + "/" + draft.id(),
				draft.life().state().labelFor(false) + " · " + draft.provider().name(), false);
	}

	/** What its author has begun. */
	static Row ofAuthor(Proposal proposal) {
		return row(proposal, proposal.stage().labelForAuthor());
	}

	private static Row of(Proposal proposal) {
		return row(proposal, (proposal.stage() == Stage.SUBMITTED) ? "Envoyée" : proposal.stage().label());
	}

	private static Row row(Proposal proposal, String stage) {
		Proposal.Due due = proposal.due();
		String day = Words.day((due != null) ? due.on() : proposal.updatedAt().atZone(Words.PARIS).toLocalDate());
		return new Row(proposal.title(), OfferFormController.PROPOSALS + "/" + proposal.id(), stage + ", le " + day,
				proposal.stage() == Stage.RETURNED);
	}

}
