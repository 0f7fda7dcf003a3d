package fr.raccroche.offer;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import fr.raccroche.solution.DraftMark;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solutions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
			.mapNotNull(Revision::draft)
			.map((mark) -> mark.version() >= proposal.version())
			.defaultIfEmpty(false);
	}

	/**
	 * Erases those among what was kept since then. Blocks.
	 * @return how many
	 * @throws IOException when the engine is away
	 */
	int erase(Instant since) throws IOException {
		int[] erased = { 0 };
		this.store.forEachPage(since, (page) -> {
			List<Proposal> stay = Flux.fromIterable(page).concatMap(this::unlessPublished).collectList().block();
			erased[0] += page.size() - Objects.requireNonNull(stay).size();
		});
		return erased[0];
	}

}
