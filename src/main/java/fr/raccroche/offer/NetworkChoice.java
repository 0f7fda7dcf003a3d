package fr.raccroche.offer;

import java.util.Collection;
import java.util.Comparator;
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
	 * Why an offer may not say that it is of a network of that name; empty when it may.
	 */
	public Mono<Reason> refusal(String name) {
		return known().filter((names) -> !names.contains(name)).map((names) -> unknown(name, names));
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
