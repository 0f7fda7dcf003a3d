package fr.raccroche.offer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.platform.Folding;
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
		String typed = Folding.folded(name);
		int most = Math.max(2, typed.length() / 5);
		String near = known.stream()
			.map((other) -> Map.entry(other, distance(typed, Folding.folded(other))))
			.filter((other) -> other.getValue() <= most)
			.sorted(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.limit(SUGGESTED)
			.map(Map.Entry::getKey)
			.collect(Collectors.joining(", ou "));
		return new Reason("reseau", near.isEmpty() ? "aucun réseau ne porte ce nom : prenez-en un de la liste"
				: "aucun réseau ne porte ce nom. Vouliez-vous dire : %s ?".formatted(near));
	}

	/** How many letters differ. */
	private static int distance(String one, String other) {
		int[] row = Stream.iterate(0, (i) -> i + 1).limit(other.length() + 1L).mapToInt(Integer::intValue).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int same = corner + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
				corner = above;
			}
		}
		return row[other.length()];
	}

}
