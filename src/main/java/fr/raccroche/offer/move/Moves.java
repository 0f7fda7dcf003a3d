package fr.raccroche.offer.move;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
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

	private final Clock clock;

	Moves(Solutions solutions, OfferRights rights, Networks networks, MoveStore store, Clock clock) {
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
		return this.solutions.find(id)
			.flatMap((stored) -> this.store.find(id)
				.flatMap((move) -> this.networks.find(move.network())
					.map((kept) -> open(staff, stored, move, kept.network())))
				.defaultIfEmpty(open(staff, stored, null, null)))
			.filter((open) -> open.gives() || open.takes())
			.switchIfEmpty(Mono.error(() -> Problem.notFound("Cette offre n'est pas l'une des vôtres.")));
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
		return this.store.put(new OfferMove(open.solution().id(), network.id(), staff.account().id(),
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS), word, false));
	}

	Mono<Void> takeBack(Open open) {
		return this.store.erase(open.solution().id());
	}

	Mono<OfferMove> refuse(Open open, String why) {
		return this.store.put(
				Objects.requireNonNull(open.move()).refused(this.clock.instant().truncatedTo(ChronoUnit.SECONDS), why));
	}

	/**
	 * From now on it is of that network.
	 * @return fails with {@link Problem} 409 when somebody changed it meanwhile
	 */
	Mono<Void> accept(Staff staff, Open open) {
		Solution solution = open.solution();
		Provider before = solution.provider();
		Provider after = new Provider(before.structureId(), before.name(), Objects.requireNonNull(open.asked()).name());
		return this.solutions
			.save(new Edit(solution.with(after), open.stored().revision(), Author.person(staff.account().id())))
			.then(Mono.defer(() -> this.store.erase(solution.id())));
	}

}
