package fr.raccroche.offer;

import java.util.List;

import fr.raccroche.solution.Reason;
import fr.raccroche.solution.StoredSolution;

/**
 * What became of a proposal that somebody wants the public to see.
 */
public sealed interface PublicationOutcome {

	/**
	 * The public sees it.
	 *
	 * @param stored as it is now
	 */
	record Published(StoredSolution stored) implements PublicationOutcome {
	}

	/**
	 * It publishes itself on its day.
	 *
	 * @param proposal as it is now
	 */
	record Scheduled(Proposal proposal) implements PublicationOutcome {
	}

	/**
	 * It may not be published as it is.
	 *
	 * @param reasons all of them, never empty
	 */
	record Refused(List<Reason> reasons) implements PublicationOutcome {
	}

	/**
	 * Somebody else changed the same fields since it was begun.
	 *
	 * @param merge what both wrote
	 * @param meanwhile number of the revision that stands there now
	 * @param by who wrote it
	 */
	record Disputed(Merge merge, long meanwhile, String by) implements PublicationOutcome {
	}

}
