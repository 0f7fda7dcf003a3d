package fr.raccroche.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.SolutionId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keeping of proposals: what is typed, until it is published or given up.
 */
@Component
public class Proposals {

	private final ProposalStore store;

	private final OfferChanges offers;

	private final ProposalRights rights;

	private final SubmittedOffers submitted;

	private final Targets targets;

	private final Leftovers leftovers;

	private final Clock clock;

	Proposals(ProposalStore store, OfferChanges offers, ProposalRights rights, SubmittedOffers submitted,
			Targets targets, Leftovers leftovers, Clock clock) {
		this.leftovers = leftovers;
		this.submitted = submitted;
		this.store = store;
		this.offers = offers;
		this.rights = rights;
		this.targets = targets;
		this.clock = clock;
	}

	/** Drawn for a form that is shown. */
	public static String anId() {
		return "p-" + UUID.randomUUID().toString().replace("-", "");
	}

	/**
	 * One that they may see.
	 * @return fails with {@link Problem} 404 when there is none
	 */
	public Mono<Proposal> get(Staff staff, String id) {
		return held(staff, id).map(Held::proposal);
	}

	/** A proposal, and what somebody may do with it. */
	private record Held(Proposal proposal, ProposalRights.Access access) {
	}

	private Mono<Held> held(Staff staff, String id) {
		return this.store.find(id)
			.flatMap(this.leftovers::unlessPublished)
			.flatMap((proposal) -> held(staff, proposal))
			.switchIfEmpty(Mono.defer(() -> this.submitted.find(staff, id).flatMap((offer) -> held(staff, offer))))
			.switchIfEmpty(Mono.error(Problem
				.notFound("Ce brouillon n'existe plus : il a été publié ou abandonné, ou il n'est pas à vous.")));
	}

	private Mono<Held> held(Staff staff, Proposal proposal) {
		return this.rights.of(staff, proposal)
			.filter(ProposalRights.Access::any)
			.map((access) -> new Held(proposal, access));
	}

	/**
	 * Keeps what a form brings.
	 * @return fails with {@link Problem} 409 when another text was kept meanwhile:
	 * {@link Keeping} puts both together
	 */
	public Mono<Proposal> keep(Staff staff, Writing writing) {
		return (writing.version() == 0) ? begin(staff, writing)
				: held(staff, writing.id()).flatMap((held) -> keep(staff, held, writing));
	}

	private Mono<Proposal> keep(Staff staff, Held held, Writing writing) {
		Proposal known = held.proposal();
		if (isAccepted(known, writing) && known.cells().equals(writing.cells())) {
			return Mono.just(known);
		}
		Proposal next = writtenBy(staff, held.access(), unscheduled(staff, known)).saying(writing.cells(),
				writing.basedOn(), target(known, writing), now());
		return (known.version() == writing.version()) ? turned(next) : changedMeanwhile();
	}

	/**
	 * What a button is to be done with. It is kept first, so that nothing typed is lost;
	 * but what publishes itself stays as it was accepted until the button has done it.
	 */
	public Mono<Proposal> take(Staff staff, Writing writing) {
		return (writing.version() == 0) ? begin(staff, writing)
				: held(staff, writing.id()).flatMap((held) -> take(staff, held, writing));
	}

	private Mono<Proposal> take(Staff staff, Held held, Writing writing) {
		Proposal known = held.proposal();
		return isAccepted(known, writing)
				? Mono.just(known.taking(writing.cells(), writing.basedOn(), target(known, writing)))
				: keep(staff, held, writing);
	}

	private static boolean isAccepted(Proposal known, Writing writing) {
		return known.stage() == Stage.SCHEDULED && known.version() == writing.version();
	}

	/** What no person began, or nobody goes on with, is of who writes in it. */
	private static Proposal writtenBy(Staff staff, ProposalRights.Access access, Proposal known) {
		return (access.owns() && (known.ownerless() || access.left())) ? known.takenUpBy(staff.account().id()) : known;
	}

	/**
	 * What was accepted publishes itself; other words were not: they wait again.
	 */
	private static Proposal unscheduled(Staff staff, Proposal known) {
		return (known.stage() != Stage.SCHEDULED) ? known
				: known.unscheduled(known.author().equals(staff.account().id()) ? Stage.WRITING : Stage.SUBMITTED);
	}

	private Mono<Proposal> begin(Staff staff, Writing writing) {
		SolutionId offer = writing.offer();
		Mono<Target> target = (offer == null) ? Mono.just(this.targets.of(writing))
				: this.offers.get(staff, offer).map((owned) -> this.targets.of(owned.stored().solution()));
		return target.flatMap((whose) -> {
			Instant now = now();
			Proposal first = new Proposal(writing.id(), writing.solutionId(), offer == null, writing.basedOn(),
					writing.cells(), Stage.WRITING, null, staff.account().id(), whose, staff.account().demonstration(),
					1, now, now, now.plus(Proposal.KEPT), null);
			return this.store.put(first);
		}).switchIfEmpty(Mono.defer(() -> begunElsewhere(staff, writing)));
	}

	/** By themselves, or that draft is no more: then it is another one. */
	private Mono<Proposal> begunElsewhere(Staff staff, Writing writing) {
		return this.store.find(writing.id())
			.flatMap((known) -> held(staff, known))
			.flatMap((held) -> changedMeanwhile())
			.switchIfEmpty(Mono.defer(
					() -> begin(staff, new Writing(anId(), writing.offer(), writing.basedOn(), 0, writing.cells()))));
	}

	private Mono<Proposal> turned(Proposal next) {
		return this.store.put(next).switchIfEmpty(changedMeanwhile());
	}

	static Mono<Proposal> changedMeanwhile() {
		return Mono.error(
				Problem.conflict("Ce brouillon a été enregistré ailleurs entre-temps : rouvrez-le, puis recommencez."));
	}

	/** Who writes it gives it up. */
	public Mono<Void> giveUp(Staff staff, String id) {
		return held(staff, id).flatMap((held) -> held.access().owns() ? erase(held.proposal())
				: Mono.error(Problem.forbidden("Seul son auteur peut l'abandonner : renvoyez-le lui plutôt.")));
	}

	Mono<Void> erase(Proposal proposal) {
		return this.store.delete(proposal.id());
	}

	private Target target(Proposal known, Writing writing) {
		return known.fresh() ? this.targets.of(writing) : known.target();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
