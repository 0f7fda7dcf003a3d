package fr.raccroche.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Solutions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who may see and change which proposal: its author, as long as what it is about is
 * theirs; once it is sent or planned, whoever publishes that. What its author may not go
 * on with is whoever's publishes it: nothing is orphaned.
 */
@Component
public class ProposalRights {

	private static final int AT_ONCE = 8;

	private final Solutions solutions;

	private final OfferRights rights;

	private final Colleagues colleagues;

	private final Targets targets;

	ProposalRights(Solutions solutions, OfferRights rights, Colleagues colleagues, Targets targets) {
		this.solutions = solutions;
		this.rights = rights;
		this.colleagues = colleagues;
		this.targets = targets;
	}

	/**
	 * What somebody may do with a proposal today.
	 *
	 * @param owns whether it is theirs to write
	 * @param publishes whether they decide what the public sees of it
	 * @param decides whether somebody else sent it to them
	 * @param left whether it is theirs because its author may not go on with it
	 */
	public record Access(boolean owns, boolean publishes, boolean decides, boolean left) {

		boolean any() {
			return this.owns || this.decides;
		}

	}

	/** By what the offer is now: it may have gone to another network since. */
	public Mono<Access> of(Staff staff, Proposal proposal) {
		return target(proposal).flatMap((target) -> {
			boolean publishes = publishes(staff, target);
			boolean owns = owns(staff, proposal, target);
			boolean decides = publishes && isTheirsToDecide(proposal.stage());
			Mono<Boolean> left = owns || decides || !publishes ? Mono.just(false) : isLeft(proposal, target);
			return left.map((theirs) -> new Access(owns || theirs, publishes, decides, theirs));
		});
	}

	private Mono<Target> target(Proposal proposal) {
		return proposal.fresh() ? Mono.just(proposal.target())
				: this.solutions.find(proposal.solutionId())
					.map((stored) -> this.targets.of(stored.solution()))
					.defaultIfEmpty(proposal.target());
	}

	/** Whether they decide what the public sees of what is of these. */
	boolean publishes(Staff staff, Target target) {
		return right(staff, target).filter(Right.PUBLISH::equals).isPresent();
	}

	Optional<Right> right(Staff staff, Target target) {
		return this.rights.of(staff, target.academies(), target.network(), target.structureId());
	}

	/** By what it says itself; what was left to them is not counted. */
	boolean owns(Staff staff, Proposal proposal) {
		return owns(staff, proposal, proposal.target());
	}

	private boolean owns(Staff staff, Proposal proposal, Target target) {
		return proposal.ownerless() ? !isTheirsToDecide(proposal.stage()) && right(staff, target).isPresent()
				: proposal.author().equals(staff.account().id()) && goesOn(staff, proposal, target);
	}

	/**
	 * Whether its author may go on with it. What is not of the catalogue yet, they may as
	 * long as they speak for somebody: it may be meant for another network.
	 */
	private boolean goesOn(Staff author, Proposal proposal, Target target) {
		boolean theirs = right(author, target).isPresent();
		return theirs || proposal.fresh() && switch (proposal.stage()) {
			case WRITING, RETURNED -> !author.remit().isEmpty();
			case SUBMITTED -> author.remit().delegates();
			case SCHEDULED -> false;
		};
	}

	private static boolean isTheirsToDecide(Stage stage) {
		return stage == Stage.SUBMITTED || stage == Stage.SCHEDULED;
	}

	/** Whether its author may go on with it no more. */
	Mono<Boolean> isLeft(Proposal proposal) {
		return target(proposal).flatMap((target) -> isLeft(proposal, target));
	}

	private Mono<Boolean> isLeft(Proposal proposal, Target target) {
		return proposal.ownerless() ? Mono.just(false)
				: this.colleagues.find(proposal.author())
					.map((author) -> !goesOn(author, proposal, target))
					.defaultIfEmpty(true);
	}

	/** Those whose authors may go on with them no more, by what they say themselves. */
	Mono<List<Proposal>> left(List<Proposal> proposals) {
		return Flux.fromStream(proposals.stream().map(Proposal::author).distinct())
			.flatMap(this.colleagues::find, AT_ONCE)
			.collect(Collectors.toMap((author) -> author.account().id(), (author) -> author))
			.map((authors) -> proposals.stream()
				.filter((proposal) -> !proposal.ownerless() && !goesOn(authors, proposal))
				.toList());
	}

	private boolean goesOn(Map<String, Staff> authors, Proposal proposal) {
		Staff author = authors.get(proposal.author());
		return author != null && goesOn(author, proposal, proposal.target());
	}

}
