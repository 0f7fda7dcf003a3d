package fr.raccroche.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.raccroche.solution.Solution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets what is written of an offer go with it to another network: it never says the
 * network before again, and what was planned waits for the other network's accord.
 */
@Component
public class ProposalFollow {

	private static final int TRIES = 5;

	private final ProposalLists lists;

	private final ProposalStore store;

	private final Targets targets;

	private final Clock clock;

	ProposalFollow(ProposalLists lists, ProposalStore store, Targets targets, Clock clock) {
		this.lists = lists;
		this.store = store;
		this.targets = targets;
		this.clock = clock;
	}

	/**
	 * Again, it changes nothing more.
	 * @param offer as it is now
	 * @return how many do not publish themselves any more
	 */
	public Mono<Integer> follow(Solution offer) {
		return this.lists.listAbout(offer.id())
			.flatMapMany(Flux::fromIterable)
			.concatMap((proposal) -> follow(proposal, offer, TRIES))
			.reduce(0, Integer::sum);
	}

	private Mono<Integer> follow(Proposal proposal, Solution offer, int tries) {
		int planned = (proposal.stage() == Stage.SCHEDULED) ? 1 : 0;
		return this.store.put(proposal.following(cells(proposal, offer), this.targets.of(offer), now()))
			.map((followed) -> planned)
			.switchIfEmpty(Mono.defer(() -> (tries > 1)
					? this.store.find(proposal.id()).flatMap((newer) -> follow(newer, offer, tries - 1))
					: Mono.empty()));
	}

	private static Map<String, String> cells(Proposal proposal, Solution offer) {
		Map<String, String> cells = new LinkedHashMap<>(proposal.cells());
		String network = offer.provider().network();
		if (network == null) {
			cells.remove("reseau");
		}
		else {
			cells.put("reseau", network);
		}
		return cells;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
