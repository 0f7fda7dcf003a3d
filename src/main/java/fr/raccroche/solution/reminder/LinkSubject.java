package fr.raccroche.solution.reminder;

import java.util.Optional;

import fr.raccroche.solution.SolutionId;

/**
 * What a signed link is about: one offer, or several that somebody looks after.
 */
final class LinkSubject {

	/** Everything of theirs that is due. */
	static final String ALL = "offres";

	/** Everything of theirs that the public sees. */
	static final String PUBLISHED = "publiees";

	private static final String OFFER = "offre:";

	private LinkSubject() {
	}

	/** Whether it is about several. */
	static boolean many(String subject) {
		return subject.equals(ALL) || subject.equals(PUBLISHED);
	}

	static String of(SolutionId offer) {
		return OFFER + offer.value();
	}

	static Optional<SolutionId> offer(String subject) {
		return subject.startsWith(OFFER) ? Optional.of(new SolutionId(subject.substring(OFFER.length())))
				: Optional.empty();
	}

}
