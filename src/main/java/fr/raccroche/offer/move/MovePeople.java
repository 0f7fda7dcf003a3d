package fr.raccroche.offer.move;

import java.util.List;
import java.util.Objects;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Solution;
import fr.raccroche.structure.FoqualeNetwork;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Who is told of an offer that goes from one network to another.
 */
@Component
class MovePeople {

	private final Colleagues colleagues;

	private final OfferRights rights;

	MovePeople(Colleagues colleagues, OfferRights rights) {
		this.colleagues = colleagues;
		this.rights = rights;
	}

	/**
	 * Who answers for a network.
	 *
	 * @param heads and deputies
	 * @param above the coordination of its académie
	 */
	record Answering(List<Staff> heads, List<Staff> above) {
	}

	/** Who answers for the network that is asked. */
	Mono<Answering> answering(Moves.Open open) {
		FoqualeNetwork asked = Objects.requireNonNull(open.asked());
		return this.colleagues.list()
			.collectList()
			.map((all) -> new Answering(all.stream().filter((staff) -> heads(staff.remit(), asked)).toList(),
					all.stream().filter((staff) -> above(staff.remit(), asked)).toList()));
	}

	private static boolean heads(Remit remit, FoqualeNetwork network) {
		return network.names().stream().anyMatch(remit.networks()::contains);
	}

	private static boolean above(Remit remit, FoqualeNetwork network) {
		return network.academie() != null && remit.academies().contains(network.academie());
	}

	/** Who gave it, or who heads the network it was of when they do not any more. */
	Mono<List<Staff>> giving(Moves.Open open) {
		Solution before = open.solution();
		return this.colleagues.find(Objects.requireNonNull(open.move()).by())
			.filter((staff) -> this.rights.of(staff, before).filter(Right.PUBLISH::equals).isPresent())
			.map(List::of)
			.switchIfEmpty(Mono.defer(() -> this.colleagues.list()
				.filter((staff) -> before.provider().network() != null
						&& staff.remit().networks().contains(before.provider().network()))
				.collectList()));
	}

}
