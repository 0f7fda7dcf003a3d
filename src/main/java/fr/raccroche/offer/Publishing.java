package fr.raccroche.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.solution.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * From a proposal to what the public sees.
 */
@Component
public class Publishing {

	private static final int TRIES = 5;

	private final Proposals proposals;

	private final ProposalTurns turns;

	private final ProposalReader reader;

	private final PublicationRules rules;

	private final ProposalFollow follow;

	private final Solutions solutions;

	private final OfferRights rights;

	private final Clock clock;

	Publishing(Proposals proposals, ProposalTurns turns, ProposalReader reader, PublicationRules rules,
			ProposalFollow follow, Solutions solutions, OfferRights rights, Clock clock) {
		this.proposals = proposals;
		this.turns = turns;
		this.reader = reader;
		this.rules = rules;
		this.follow = follow;
		this.solutions = solutions;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * Publishes it, and erases the proposal.
	 * @param checkedOn when they said that all of it is true; null when they did not
	 * @return fails with {@link Problem} 403 for who may not publish it
	 */
	public Mono<PublicationOutcome> publish(Staff staff, Proposal proposal, @Nullable LocalDate checkedOn) {
		return publish(staff, proposal, checkedOn, TRIES);
	}

	private Mono<PublicationOutcome> publish(Staff staff, Proposal proposal, @Nullable LocalDate checkedOn, int tries) {
		return judge(staff, proposal, Words.today(this.clock),
				(present, solution) -> write(proposal, present,
						new Edit(checked(staff, solution, checkedOn), (present != null) ? present.revision() : 0,
								Author.accepting(staff.account().id(), proposal.author()), proposal.mark())))
			.onErrorResume((failure) -> tries > 1 && Problem.isConflict(failure),
					(failure) -> publish(staff, proposal, checkedOn, tries - 1));
	}

	/**
	 * Lets it publish itself later, if it could on that day.
	 * @return fails with {@link Problem} 403 for who may not publish it
	 */
	public Mono<PublicationOutcome> schedule(Staff staff, Proposal proposal, Proposal.Due due) {
		return judge(staff, proposal, due.on(),
				(present, solution) -> this.turns.schedule(proposal, due).map(PublicationOutcome.Scheduled::new));
	}

	/** What is done with what may be published. */
	private interface Act {

		Mono<PublicationOutcome> on(@Nullable StoredSolution present, Solution solution);

	}

	private Mono<PublicationOutcome> judge(Staff staff, Proposal proposal, LocalDate day, Act act) {
		return this.reader.read(proposal).flatMap((reading) -> {
			StoredSolution present = reading.present();
			if (present != null
					&& this.rights.of(staff, present.solution()).orElse(Right.CONTRIBUTE) != Right.PUBLISH) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela."));
			}
			if (!reading.merge().disputes().isEmpty() && present != null) {
				return disputed(reading, present);
			}
			return switch (reading.draft()) {
				case SolutionDraft.Refused refused -> Mono.just(new PublicationOutcome.Refused(refused.reasons()));
				case SolutionDraft.Built built -> this.rules.refusal(staff, present, built.solution(), day)
					.<PublicationOutcome>map(PublicationOutcome.Refused::new)
					.switchIfEmpty(Mono.defer(() -> act.on(present, built.solution())));
			};
		});
	}

	private Mono<PublicationOutcome> disputed(ProposalReader.Reading reading, StoredSolution present) {
		return this.solutions.findRevision(present.solution().id(), present.revision())
			.map(Revision::by)
			.defaultIfEmpty("")
			.map((by) -> new PublicationOutcome.Disputed(reading.merge(), present.revision(), by));
	}

	private Solution checked(Staff staff, Solution solution, @Nullable LocalDate on) {
		return (on == null) ? solution : solution
			.with(new Verification(on, this.rights.voice(staff, solution), solution.verification().everyMonths()));
	}

	private Mono<PublicationOutcome> write(Proposal proposal, @Nullable StoredSolution present, Edit edit) {
		return this.solutions.save(edit)
			.flatMap((stored) -> this.proposals.erase(proposal)
				.then(Mono.defer(() -> followed(present, stored)))
				.onErrorComplete()
				.thenReturn(new PublicationOutcome.Published(stored)));
	}

	private static @Nullable String network(StoredSolution stored) {
		return stored.solution().provider().network();
	}

	/** What else is written of it goes with it to another network. */
	private Mono<Void> followed(@Nullable StoredSolution present, StoredSolution stored) {
		return (present == null || Objects.equals(network(present), network(stored))) ? Mono.empty()
				: this.follow.follow(stored.solution()).then();
	}

}
