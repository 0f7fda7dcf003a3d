package fr.raccroche.offer.move;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.ProposalFollow;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Provider;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Gives an offer to another network. Who publishes it asks, who publishes for that
 * network decides; until then it stays where it is.
 */
@Component
class Moves {

	private final Solutions solutions;

	private final OfferRights rights;

	private final Networks networks;

	private final MoveStore store;

	private final ProposalFollow follow;

	private final MoveMailer mailer;

	private final Clock clock;

	Moves(Solutions solutions, OfferRights rights, Networks networks, MoveStore store, ProposalFollow follow,
			MoveMailer mailer, Clock clock) {
		this.follow = follow;
		this.mailer = mailer;
		this.solutions = solutions;
		this.rights = rights;
		this.networks = networks;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * An offer in front of somebody who may give it away, or take it.
	 *
	 * @param stored the offer
	 * @param move what was asked; null for nothing
	 * @param asked the network that is asked; null for none
	 * @param gives whether they may give it away
	 * @param takes whether they decide for the network that is asked
	 */
	record Open(StoredSolution stored, @Nullable OfferMove move, @Nullable FoqualeNetwork asked, boolean gives,
			boolean takes) {

		Solution solution() {
			return this.stored.solution();
		}

	}

	/** Fails with {@link Problem} 404 for who has nothing to do with it. */
	Mono<Open> open(Staff staff, SolutionId id) {
		return find(staff, id)
			.switchIfEmpty(Mono.error(() -> Problem.notFound("Cette offre n'est pas l'une des vôtres.")));
	}

	/** The same; empty for who has nothing to do with it. */
	Mono<Open> find(Staff staff, SolutionId id) {
		return this.solutions.find(id)
			.flatMap((stored) -> this.store.find(id)
				.filter((move) -> !move.done())
				.flatMap((move) -> this.networks.find(move.network())
					.map((kept) -> open(staff, stored, move, kept.network())))
				.defaultIfEmpty(open(staff, stored, null, null)))
			.filter((open) -> open.gives() || open.takes());
	}

	private Open open(Staff staff, StoredSolution stored, @Nullable OfferMove move, @Nullable FoqualeNetwork asked) {
		Optional<Right> right = this.rights.of(staff, stored.solution());
		boolean takes = move != null && !move.refused() && asked != null && decides(staff.remit(), asked);
		return new Open(stored, move, asked, right.filter(Right.PUBLISH::equals).isPresent(), takes);
	}

	/** Whether somebody decides for that network. */
	static boolean decides(Remit remit, FoqualeNetwork network) {
		return remit.everything() || network.names().stream().anyMatch(remit.networks()::contains)
				|| network.academie() != null && remit.academies().contains(network.academie());
	}

	/** Those of another name, by which the offer could go on. */
	Mono<List<FoqualeNetwork>> others(Solution solution) {
		String own = solution.provider().network();
		return this.networks.list()
			.map((all) -> all.stream()
				.filter((network) -> own == null || !network.names().contains(own))
				.filter((network) -> solution.origin().demonstration() || !network.demonstration())
				.sorted((one, other) -> one.name().compareTo(other.name()))
				.toList());
	}

	/** Asks a network. */
	Mono<OfferMove> ask(Staff staff, Open open, FoqualeNetwork network, String word) {
		OfferMove asked = new OfferMove(open.solution().id(), network.id(), staff.account().id(), now(), word, false,
				open.solution().provider().network(), false);
		Open then = new Open(open.stored(), asked, network, open.gives(), open.takes());
		return this.store.put(asked).flatMap((move) -> this.mailer.asked(staff, then, move).thenReturn(move));
	}

	Mono<Void> takeBack(Open open) {
		return this.store.erase(open.solution().id());
	}

	Mono<OfferMove> refuse(Staff staff, Open open, String why) {
		return this.store.put(Objects.requireNonNull(open.move()).refused(now(), why))
			.flatMap((move) -> this.mailer.refused(staff, open, why).thenReturn(move));
	}

	/**
	 * From now on it is of that network, and what is written of it too.
	 * @return fails with {@link Problem} 409 when somebody changed it meanwhile
	 */
	Mono<Void> accept(Staff staff, Open open) {
		Solution solution = open.solution();
		Provider before = solution.provider();
		Provider after = new Provider(before.structureId(), before.name(), Objects.requireNonNull(open.asked()).name());
		return this.solutions
			.save(new Edit(solution.with(after), open.stored().revision(), Author.person(staff.account().id())))
			.flatMap((stored) -> this.follow.follow(stored.solution()))
			.flatMap((planned) -> this.store.put(Objects.requireNonNull(open.move()).accepted(now()))
				.then(Mono.defer(() -> this.mailer.accepted(staff, open, planned))));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
