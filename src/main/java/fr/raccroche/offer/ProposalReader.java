package fr.raccroche.offer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a proposal would make of the catalogue today.
 */
@Component
public class ProposalReader {

	private final Solutions solutions;

	private final OfferCells cells;

	private final NetworkChoice networks;

	ProposalReader(Solutions solutions, OfferCells cells, NetworkChoice networks) {
		this.solutions = solutions;
		this.cells = cells;
		this.networks = networks;
	}

	/**
	 * The solution of a proposal as it would be published today, or why not.
	 *
	 * @param present what stands there now; null for a fresh one
	 * @param merge with what others wrote meanwhile
	 * @param draft the solution, or every reason why not
	 */
	public record Reading(@Nullable StoredSolution present, Merge merge, SolutionDraft.Outcome draft) {

		/** The network it is of now; null for none. */
		@Nullable String network() {
			return (this.present != null) ? this.present.solution().provider().network() : null;
		}

	}

	/** Reads it, put together with what others wrote meanwhile. */
	public Mono<Reading> read(Proposal proposal) {
		return readCells(proposal).flatMap(this::ofKnownNetwork);
	}

	/** An offer that goes to another network goes to one that there is. */
	private Mono<Reading> ofKnownNetwork(Reading reading) {
		return !(reading.draft() instanceof SolutionDraft.Built built) ? Mono.just(reading)
				: this.networks.refusal(reading.network(), built.solution().provider().network())
					.map((reason) -> new Reading(reading.present(), reading.merge(),
							new SolutionDraft.Refused(List.of(reason))))
					.defaultIfEmpty(reading);
	}

	private Mono<Reading> readCells(Proposal proposal) {
		if (proposal.fresh()) {
			// there already when the portal was killed between publishing and erasing
			return this.solutions.find(proposal.solutionId())
				.flatMap((present) -> publishedBefore(proposal).defaultIfEmpty(Map.of())
					.map((base) -> read(proposal, present, base)))
				.switchIfEmpty(Mono.fromSupplier(() -> read(proposal, null, Map.of())));
		}
		return this.solutions.find(proposal.solutionId())
			.switchIfEmpty(Mono.error(Problem.notFound("L'offre que ce brouillon modifie n'existe plus.")))
			.flatMap((present) -> begunOn(proposal, present).map((base) -> read(proposal, present, base)));
	}

	private Mono<Map<String, String>> begunOn(Proposal proposal, StoredSolution present) {
		if (proposal.basedOn() == present.revision()) {
			return Mono.just(this.cells.of(present.solution()));
		}
		return publishedBefore(proposal)
			.switchIfEmpty(Mono.defer(() -> this.solutions.findRevision(proposal.solutionId(), proposal.basedOn())
				.map(Revision::solution)
				.map(this.cells::of)))
			.defaultIfEmpty(Map.of());
	}

	/**
	 * As it was published itself, when somebody went on writing in what should have been
	 * erased then: only what they changed since is new. Empty when it never was.
	 */
	private Mono<Map<String, String>> publishedBefore(Proposal proposal) {
		return this.solutions.findPublished(proposal.solutionId(), proposal.id())
			.filter((revision) -> revision.number() > proposal.basedOn())
			.map(Revision::solution)
			.map(this.cells::of);
	}

	private Reading read(Proposal proposal, @Nullable StoredSolution present, Map<String, String> base) {
		Map<String, String> theirs = (present != null) ? this.cells.of(present.solution()) : Map.of();
		Merge merge = (present != null) ? Merge.of(base, theirs, proposal.cells())
				: new Merge(proposal.cells(), List.of(), Set.of());
		return new Reading(present, merge,
				this.cells.read(merge.cells(), beside(proposal, (present != null) ? present.solution() : null)));
	}

	/** What the form does not ask. */
	private static Map<String, String> beside(Proposal proposal, @Nullable Solution present) {
		Map<String, String> beside = new LinkedHashMap<>();
		beside.put("id", proposal.solutionId().value());
		beside.put("etat", State.PUBLISHED.code());
		if ((present != null) ? present.origin().demonstration() : proposal.demonstration()) {
			beside.put("demonstration", "oui");
		}
		if (present != null) {
			put(beside, "source", present.origin().source());
			put(beside, "licence", present.origin().licence());
			put(beside, "verifie_le", present.verification().on());
			put(beside, "verifie_par", present.verification().by());
		}
		return beside;
	}

	private static void put(Map<String, String> beside, String column, @Nullable Object value) {
		if (value != null) {
			beside.put(column, value.toString());
		}
	}

}
