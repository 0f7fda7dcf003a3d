package fr.raccroche.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Publication;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
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

	/** What the title of a copy ends with, until it has its own. */
	public static final String COPY = " (copie)";

	/** Why nobody speaks in the name of a structure that others publish for. */
	public static final String FOLLOWED_BY_OTHERS = "cette structure a déjà des offres, dans un autre réseau : c'est à lui de publier les siennes";

	private static final int TRIES = 5;

	private final Proposals proposals;

	private final Solutions solutions;

	private final OfferCells cells;

	private final OfferRights rights;

	private final Offers offers;

	private final Clock clock;

	private final NetworkChoice networks;

	Publishing(Proposals proposals, Solutions solutions, OfferCells cells, OfferRights rights, Offers offers,
			NetworkChoice networks, Clock clock) {
		this.networks = networks;
		this.offers = offers;
		this.proposals = proposals;
		this.solutions = solutions;
		this.cells = cells;
		this.rights = rights;
		this.clock = clock;
	}

	/** What became of it. */
	public sealed interface Outcome {

	}

	/**
	 * The public sees it.
	 *
	 * @param stored as it is now
	 */
	public record Published(StoredSolution stored) implements Outcome {
	}

	/**
	 * It publishes itself on its day.
	 *
	 * @param proposal as it is now
	 */
	public record Scheduled(Proposal proposal) implements Outcome {
	}

	/**
	 * It may not be published as it is.
	 *
	 * @param reasons all of them, never empty
	 */
	public record Refused(List<Reason> reasons) implements Outcome {
	}

	/**
	 * Somebody else changed the same fields since it was begun.
	 *
	 * @param merge what both wrote
	 * @param meanwhile number of the revision that stands there now
	 * @param by who wrote it
	 */
	public record Disputed(Merge merge, long meanwhile, String by) implements Outcome {
	}

	/**
	 * The solution of a proposal as it would be published today, or why not.
	 *
	 * @param present what stands there now; null for a fresh one
	 * @param merge with what others wrote meanwhile
	 * @param draft the solution, or every reason why not
	 */
	public record Reading(@Nullable StoredSolution present, Merge merge, SolutionDraft.Outcome draft) {
	}

	/** Reads it, put together with what others wrote meanwhile. */
	public Mono<Reading> read(Proposal proposal) {
		return readCells(proposal).flatMap(this::ofKnownNetwork);
	}

	/** An offer that goes to another network goes to one that there is. */
	private Mono<Reading> ofKnownNetwork(Reading reading) {
		return !(reading.draft() instanceof SolutionDraft.Built built) ? Mono.just(reading)
				: this.networks.refusal(network(reading.present()), built.solution().provider().network())
					.map((reason) -> new Reading(reading.present(), reading.merge(),
							new SolutionDraft.Refused(List.of(reason))))
					.defaultIfEmpty(reading);
	}

	private static @Nullable String network(@Nullable StoredSolution present) {
		return (present != null) ? present.solution().provider().network() : null;
	}

	private Mono<Reading> readCells(Proposal proposal) {
		if (proposal.fresh()) {
			// there already when the portal was killed between publishing and erasing
			return this.solutions.find(proposal.solutionId())
				.map((present) -> read(proposal, present, Map.of()))
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
		return this.solutions.findRevision(proposal.solutionId(), proposal.basedOn())
			.map(Revision::solution)
			.map(this.cells::of)
			.defaultIfEmpty(Map.of());
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

	/**
	 * Publishes it, and erases the proposal.
	 * @param checkedOn when they said that all of it is true; null when they did not
	 * @return fails with {@link Problem} 403 for who may not publish it
	 */
	public Mono<Outcome> publish(Staff staff, Proposal proposal, @Nullable LocalDate checkedOn) {
		return publish(staff, proposal, checkedOn, TRIES);
	}

	private Mono<Outcome> publish(Staff staff, Proposal proposal, @Nullable LocalDate checkedOn, int tries) {
		return judge(staff, proposal, Words.today(this.clock),
				(present, solution) -> write(proposal,
						new Edit(checked(staff, solution, checkedOn), (present != null) ? present.revision() : 0,
								Author.accepting(staff.account().id(), proposal.author()))))
			.onErrorResume((failure) -> tries > 1 && Problem.isConflict(failure),
					(failure) -> publish(staff, proposal, checkedOn, tries - 1));
	}

	/**
	 * Lets it publish itself later, if it could on that day.
	 * @return fails with {@link Problem} 403 for who may not publish it
	 */
	public Mono<Outcome> schedule(Staff staff, Proposal proposal, Proposal.Due due) {
		return judge(staff, proposal, due.on(),
				(present, solution) -> this.proposals.schedule(proposal, due).map(Scheduled::new));
	}

	/** What is done with what may be published. */
	private interface Act {

		Mono<Outcome> on(@Nullable StoredSolution present, Solution solution);

	}

	private Mono<Outcome> judge(Staff staff, Proposal proposal, LocalDate day, Act act) {
		return read(proposal).flatMap((reading) -> {
			StoredSolution present = reading.present();
			if (present != null
					&& this.rights.of(staff, present.solution()).orElse(Right.CONTRIBUTE) != Right.PUBLISH) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela."));
			}
			if (!reading.merge().disputes().isEmpty() && present != null) {
				return disputed(reading, present);
			}
			return switch (reading.draft()) {
				case SolutionDraft.Refused refused -> Mono.just(new Refused(refused.reasons()));
				case SolutionDraft.Built built -> refusal(staff, present, built.solution(), day)
					.switchIfEmpty(Mono.defer(() -> act.on(present, built.solution())));
			};
		});
	}

	private Mono<Outcome> disputed(Reading reading, StoredSolution present) {
		return this.solutions.findRevision(present.solution().id(), present.revision())
			.map(Revision::by)
			.defaultIfEmpty("")
			.map((by) -> new Disputed(reading.merge(), present.revision(), by));
	}

	private Solution checked(Staff staff, Solution solution, @Nullable LocalDate on) {
		return (on == null) ? solution : solution
			.with(new Verification(on, this.rights.voice(staff, solution), solution.verification().everyMonths()));
	}

	/** Why they may not publish it on that day; empty when they may. */
	private Mono<Outcome> refusal(Staff staff, @Nullable StoredSolution present, Solution solution, LocalDate day) {
		List<Reason> reasons = refusals(solution, day);
		if (!reasons.isEmpty()) {
			return Mono.just(new Refused(reasons));
		}
		if (this.rights.of(staff, solution).orElse(Right.CONTRIBUTE) != Right.PUBLISH) {
			return Mono.just(new Refused(List.of(new Reason("reseau",
					"vous ne publiez ni pour ce réseau, ni pour ce territoire : proposez-la plutôt"))));
		}
		return this.networks.refusal(staff.remit(), network(present), solution.provider().network())
			.<Outcome>map((elsewhere) -> new Refused(List.of(elsewhere)))
			.switchIfEmpty(Mono.defer(() -> followedByOthers(staff, present, solution).filter(Boolean::booleanValue)
				.map((others) -> new Refused(List.of(new Reason("structure_id", FOLLOWED_BY_OTHERS))))));
	}

	/** Nobody speaks in the name of a structure that others publish for. */
	private Mono<Boolean> followedByOthers(Staff staff, @Nullable StoredSolution present, Solution solution) {
		String structure = solution.provider().structureId();
		if (structure == null || (present != null && structure.equals(present.solution().provider().structureId()))) {
			return Mono.just(false);
		}
		return this.offers.listAll(new Remit(false, Set.of(), Set.of(), Set.of(structure)), OfferFilter.PUBLISHED)
			.map((stored) -> this.rights.of(staff, stored.solution()).orElse(Right.CONTRIBUTE) == Right.PUBLISH)
			.collectList()
			.map((theirs) -> !theirs.isEmpty() && !theirs.contains(true));
	}

	private Mono<Outcome> write(Proposal proposal, Edit edit) {
		return this.solutions.save(edit)
			.flatMap((stored) -> this.proposals.erase(proposal).onErrorComplete().thenReturn(new Published(stored)));
	}

	/** Why it may not be shown to the public as it is, or not yet; empty when it may. */
	public static List<Reason> refusals(Solution solution, LocalDate today) {
		List<Reason> reasons = new ArrayList<>();
		if (Publication.check(solution, today) instanceof Publication.Refused refused) {
			reasons.addAll(refused.reasons());
		}
		if (solution.joining().byOneself() && !solution.contact().isReachable() && reasons.isEmpty()) {
			reasons.add(new Reason("telephone",
					"il faut un téléphone, un courriel ou un site : sinon le jeune ne peut joindre personne"));
		}
		if (solution.title().endsWith(COPY)) {
			reasons.add(new Reason("titre", "donnez-lui un titre à elle : c'est encore celui de la copie"));
		}
		return reasons;
	}

}
