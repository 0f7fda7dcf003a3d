package fr.raccroche.offer;

import java.time.Instant;
import java.util.List;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Digests;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.StoredSolution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Offers that a file brought as submitted, read as proposals: whoever decides has one
 * list and one page for all that waits. Nothing is kept before somebody writes in it.
 */
@Component
class SubmittedOffers {

	private static final int MOST = 500;

	private static final int AT_ONCE = 10;

	private static final int ID = 32;

	private final Offers offers;

	private final Solutions solutions;

	private final OfferRights rights;

	private final OfferCells cells;

	SubmittedOffers(Offers offers, Solutions solutions, OfferRights rights, OfferCells cells) {
		this.offers = offers;
		this.solutions = solutions;
		this.rights = rights;
		this.cells = cells;
	}

	/** Those that wait for their decision. */
	Mono<List<Proposal>> list(Staff staff) {
		return waiting(staff).flatMapSequential(this::proposal, AT_ONCE).collectList();
	}

	/** One of them; empty when it is none, or waits no more. */
	Mono<Proposal> find(Staff staff, String id) {
		return waiting(staff).filter((stored) -> idOf(stored).equals(id)).next().flatMap(this::proposal);
	}

	private Flux<StoredSolution> waiting(Staff staff) {
		return staff.remit().deciding().isEmpty() ? Flux.empty()
				: this.offers.list(staff.remit().deciding(), OfferFilter.SUBMITTED, "", 1, MOST)
					.flatMapIterable(Offers.Found::offers)
					.filter((stored) -> this.rights.of(staff, stored.solution())
						.filter((right) -> right == Right.PUBLISH)
						.isPresent());
	}

	/** The same each time, and another one when it is sent again. */
	private static String idOf(StoredSolution stored) {
		return "p-" + Digests.sha256(stored.solution().id() + "@" + stored.revision()).substring(0, ID);
	}

	private Mono<Proposal> proposal(StoredSolution stored) {
		return this.solutions.findRevision(stored.solution().id(), stored.revision())
			.map((revision) -> proposal(stored, revision));
	}

	private Proposal proposal(StoredSolution stored, Revision revision) {
		Solution solution = stored.solution();
		Instant at = revision.at();
		Target target = new Target(solution.provider().network(), solution.provider().structureId(),
				this.rights.academies(solution));
		return new Proposal(idOf(stored), solution.id(), false, stored.revision(), this.cells.of(solution),
				Stage.SUBMITTED, null, revision.by(), target, solution.origin().demonstration(), 1, at, at,
				at.plus(Proposal.KEPT), null);
	}

}
