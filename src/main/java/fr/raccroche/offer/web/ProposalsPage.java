package fr.raccroche.offer.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import fr.raccroche.account.StaffPage;
import fr.raccroche.offer.Drafts;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.Stage;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.Solution;

/**
 * What is written and not published, and what is planned.
 *
 * @param page what surrounds it
 * @param waiting for the reader's decision
 * @param scheduled those that publish themselves
 * @param ends offers that leave the catalogue by themselves, or should have
 * @param own begun by the reader, or drafts they look after
 */
public record ProposalsPage(StaffPage page, List<Proposal> waiting, List<Proposal> scheduled,
		List<OfferEnds.Ending> ends, Drafts.Own own) {

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

	/** "12 novembre 2026 à 10 h 12". */
	static String moment(Instant at) {
		return WHEN.format(at.atZone(Words.PARIS));
	}

	public String href(Solution draft) {
		return OfferFormController.OFFERS + "/" + draft.id();
	}

	/** How far a draft of the catalogue is. */
	public String state(Solution draft) {
		return draft.life().state().labelFor(false);
	}

	/** Its kind and its structure. */
	public String about(Solution draft) {
		return draft.kind().label() + " · " + draft.provider().name();
	}

	/** How far it is, as its reader has to do with it. */
	public String state(Proposal proposal) {
		return this.own.written().contains(proposal) ? proposal.stage().labelForAuthor() : proposal.stage().label();
	}

	/** Its kind, its structure, and whether it is new. */
	public String about(Proposal proposal) {
		String kind = Coded.find(Kind.class, proposal.cell("genre")).map(Kind::label).orElse("Offre");
		String structure = proposal.cell("structure_nom");
		return kind + (structure.isEmpty() ? "" : " · " + structure)
				+ (proposal.ownerless() ? " · apportée par un fichier"
						: proposal.fresh() ? " · nouvelle offre" : " · modification")
				+ (left(proposal) ? " · commencée par quelqu'un qui n'a plus ce rôle" : "");
	}

	/** Whether it is the reader's because its author may not go on with it. */
	private boolean left(Proposal proposal) {
		return !proposal.ownerless() && this.own.written().contains(proposal)
				&& !proposal.author().equals(this.page.staff().account().id());
	}

	/** When it was last kept, and until when it stays; or when it publishes itself. */
	public String when(Proposal proposal) {
		Proposal.Due due = proposal.due();
		if (due != null) {
			return "Le public la verra le " + Words.day(due.on());
		}
		if (proposal.ownerless() && proposal.stage() == Stage.SUBMITTED) {
			return "Envoyée le " + moment(proposal.updatedAt());
		}
		return ((proposal.stage() == Stage.SUBMITTED) ? "Envoyée le " : "Enregistrée le ")
				+ moment(proposal.updatedAt()) + ", gardée jusqu'au "
				+ Words.day(proposal.until().atZone(Words.PARIS).toLocalDate());
	}

}
