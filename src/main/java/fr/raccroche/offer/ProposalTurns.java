package fr.raccroche.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Step;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The turns a proposal takes: sent, planned, given back.
 */
@Component
public class ProposalTurns {

	/** Of the word that goes with what is given back. */
	public static final int LONGEST_WORD = 500;

	private final ProposalStore store;

	private final OfferChanges offers;

	private final ProposalRights rights;

	private final Clock clock;

	ProposalTurns(ProposalStore store, OfferChanges offers, ProposalRights rights, Clock clock) {
		this.store = store;
		this.offers = offers;
		this.rights = rights;
		this.clock = clock;
	}

	/** Sends it to who publishes. */
	public Mono<Proposal> submit(Staff staff, Proposal proposal) {
		// who publishes for one network may propose to another
		return this.rights.right(staff, proposal.target()).isEmpty() && !staff.remit().delegates()
				? Mono.error(Problem.forbidden("Cette offre n'est pas de votre structure."))
				: turned(proposal.at(Stage.SUBMITTED, null, now()));
	}

	/** Lets it publish itself. */
	Mono<Proposal> schedule(Proposal proposal, Proposal.Due due) {
		return turned(proposal.due(due, now()));
	}

	/**
	 * The same, taken by this portal; empty when another one, or its author, was quicker.
	 */
	Mono<Proposal> claim(Proposal proposal) {
		return this.store.put(proposal.due(Objects.requireNonNull(proposal.due()), now()));
	}

	/** It could not publish itself: its author has it back. */
	Mono<Proposal> fallBack(Proposal proposal, String why) {
		return this.store.put(proposal.at(Stage.RETURNED, cut(why), now()));
	}

	/**
	 * Gives it back to its author.
	 * @param word why
	 */
	public Mono<Proposal> giveBack(Staff staff, Proposal proposal, String word) {
		return this.rights.of(staff, proposal)
			.filter(ProposalRights.Access::publishes)
			.switchIfEmpty(Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela.")))
			.then(Mono.defer(() -> withdrawn(staff, proposal)))
			.then(Mono.defer(() -> turned(proposal.at(Stage.RETURNED, cut(word), now()))));
	}

	/** An offer that a file submitted is a draft again, and waits no more. */
	private Mono<Void> withdrawn(Staff staff, Proposal proposal) {
		return proposal.fresh() ? Mono.empty()
				: this.offers.get(staff, proposal.solutionId())
					.filter((owned) -> owned.stored().solution().life().state() == State.SUBMITTED)
					.flatMap((owned) -> this.offers.take(staff, proposal.solutionId(), Step.RETURN))
					.then();
	}

	private static String cut(String word) {
		return word.substring(0, Math.min(word.length(), LONGEST_WORD));
	}

	private Mono<Proposal> turned(Proposal next) {
		return this.store.put(next).switchIfEmpty(Proposals.changedMeanwhile());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
