package fr.raccroche.offer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.account.Remit;
import fr.raccroche.platform.Likeness;
import fr.raccroche.solution.Reason;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The networks there are, and those to which somebody may give an offer. A name that no
 * network has would take the offer away from everybody.
 */
@Component
public class NetworkChoice {

	private static final int SUGGESTED = 3;

	private final Networks networks;

	NetworkChoice(Networks networks) {
		this.networks = networks;
	}

	/** Their names, in the order of the alphabet. */
	public Mono<List<String>> list(Remit remit) {
		return this.networks.list()
			.map((all) -> all.stream()
				.filter((network) -> remit.everything() || network.names().stream().anyMatch(remit.networks()::contains)
						|| (network.academie() != null && remit.academies().contains(network.academie()))
						|| !remit.structures().isEmpty())
				.map(FoqualeNetwork::name)
				.sorted()
				.toList());
	}

	/** The name of the one that they head; empty when they head none, or several. */
	public Mono<String> own(Remit remit) {
		return this.networks.listNamed(remit.networks())
			.filter((networks) -> networks.size() == 1)
			.map((networks) -> networks.getFirst().name());
	}

	/** Names of all of them, former ones too. */
	public Mono<Set<String>> known() {
		return this.networks.list()
			.map((all) -> all.stream().flatMap((network) -> network.names().stream()).collect(Collectors.toSet()));
	}

	/**
	 * Why an offer that was of one network may not say that it is of another; empty when
	 * it may. What is not touched stays, known or not.
	 */
	public Mono<Reason> refusal(@Nullable String before, @Nullable String after) {
		return (after == null || after.equals(before)) ? Mono.empty()
				: known().filter((names) -> !names.contains(after)).map((names) -> unknown(after, names));
	}

	/** Why somebody may not take it there: nothing goes to others before they want it. */
	Mono<Reason> refusal(Remit remit, @Nullable String before, @Nullable String after) {
		return (before == null || after == null || after.equals(before)) ? Mono.empty()
				: theirs(remit).filter((own) -> !own.contains(after)).map((own) -> elsewhere());
	}

	/** Names of those to which they may give an offer, former ones too. */
	public Mono<Set<String>> theirs(Remit remit) {
		return list(remit).map((own) -> {
			Set<String> theirs = new HashSet<>(own);
			theirs.addAll(remit.networks());
			return theirs;
		});
	}

	/** Says how an offer goes to a network of others. */
	public static Reason elsewhere() {
		return new Reason("reseau",
				"ce réseau n'est pas l'un des vôtres : sur la page de l'offre, « Confier à un autre "
						+ "réseau » le lui propose");
	}

	/** Says that no network has that name, and which ones are written nearly so. */
	public static Reason unknown(String name, Collection<String> known) {
		String near = String.join(", ou ", Likeness.nearest(name, known, SUGGESTED));
		return new Reason("reseau",
				near.isEmpty() ? "aucun réseau ne porte ce nom : la page publique « Réseaux » les nomme tous"
						: "aucun réseau ne porte ce nom. Vouliez-vous dire : %s ?".formatted(near));
	}

}
