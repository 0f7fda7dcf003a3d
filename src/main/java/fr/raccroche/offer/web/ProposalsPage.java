package fr.raccroche.offer.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import fr.raccroche.account.StaffPage;
import fr.raccroche.offer.Proposal;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.OfferEnds;

/**
 * What is written and not published, and what is planned.
 *
 * @param page what surrounds it
 * @param waiting for the reader's decision
 * @param scheduled those that publish themselves
 * @param ends offers that leave the catalogue by themselves, or should have
 * @param own begun by the reader
 */
public record ProposalsPage(StaffPage page, List<Proposal> waiting, List<Proposal> scheduled,
		List<OfferEnds.Ending> ends, List<Proposal> own) {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH 'h' mm",
			Locale.FRENCH);

	public String href(Proposal proposal) {
		return OfferFormController.PROPOSALS + "/" + proposal.id();
	}

	public String href(OfferEnds.Ending ending) {
		return OfferFormController.OFFERS + "/" + ending.offer().id();
	}

	/** When it leaves the catalogue, or should have. */
	public String when(OfferEnds.Ending ending) {
		String day = Words.day(ending.end().on());
		return ending.end().missed() ? "Elle devait être retirée le " + day + " : à vous de décider"
				: "Elle sera retirée du catalogue le " + day;
	}

	/** Its kind, its structure, and whether it is new. */
	public String about(Proposal proposal) {
		String kind = Coded.find(Kind.class, proposal.cell("genre")).map(Kind::label).orElse("Offre");
		String structure = proposal.cell("structure_nom");
		return kind + (structure.isEmpty() ? "" : " · " + structure)
				+ (proposal.fresh() ? " · nouvelle offre" : " · modification");
	}

	/** When it was last kept, and until when it stays; or when it publishes itself. */
	public String when(Proposal proposal) {
		Proposal.Due due = proposal.due();
		if (due != null) {
			return "Le public la verra le " + Words.day(due.on());
		}
		return "Enregistrée le " + WHEN.format(proposal.updatedAt().atZone(Words.PARIS)) + ", gardée jusqu'au "
				+ Words.day(proposal.until().atZone(Words.PARIS).toLocalDate());
	}

}
