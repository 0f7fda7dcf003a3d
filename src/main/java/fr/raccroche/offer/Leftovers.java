package fr.raccroche.offer;

import java.time.Instant;

import fr.raccroche.solution.DraftMark;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solutions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Proposals that were published but are still there: the portal or its engine was killed
 * before they were erased. Nobody is to find them, or to meet their own words as somebody
 * else's.
 */
@Component
class Leftovers {

	private final ProposalStore store;

	private final Solutions solutions;

	Leftovers(ProposalStore store, Solutions solutions) {
		this.store = store;
		this.solutions = solutions;
	}

	/** The proposal; empty, and erased, when it was published. */
	Mono<Proposal> unlessPublished(Proposal proposal) {
		return isPublished(proposal).flatMap(
				(published) -> published ? this.store.delete(proposal.id()).then(Mono.empty()) : Mono.just(proposal));
	}

	/** Whether all of it was: what was typed later was not. */
	private Mono<Boolean> isPublished(Proposal proposal) {
		return this.solutions.find(proposal.solutionId())
			.filter((present) -> present.revision() > proposal.basedOn())
			.flatMap((present) -> this.solutions.findPublished(proposal.solutionId(), proposal.id()))
			.map((revision) -> isWithin(proposal, revision))
			.defaultIfEmpty(false);
	}

	/** Who goes back in a browser and types on begins the same draft once more, later. */
	private static boolean isWithin(Proposal proposal, Revision revision) {
		DraftMark mark = revision.draft();
		return mark != null && mark.version() >= proposal.version() && !proposal.updatedAt().isAfter(revision.at());
	}

	/**
	 * Erases those among what was kept since then.
	 * @return how many
	 */
	Mono<Long> erase(Instant since) {
		return Mono.fromCallable(() -> this.store.listKept(since))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMapIterable((all) -> all)
			.concatMap((proposal) -> unlessPublished(proposal).hasElement())
			.filter((stays) -> !stays)
			.count();
	}

}
