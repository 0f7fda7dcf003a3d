package fr.raccroche.structure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.raccroche.territory.Gazetteer;

import org.springframework.stereotype.Component;

/**
 * How far a network goes: its académie, and the communes beyond it that those above let
 * it serve. What was kept before there was such a rule counts no more than what is typed.
 */
@Component
public class NetworkBounds {

	private final Gazetteer gazetteer;

	NetworkBounds(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Slug of the académie of a commune; empty for a code that is none. */
	public Optional<String> academieOf(String commune) {
		return this.gazetteer.findByCode(commune)
			.map((known) -> this.gazetteer.getDepartement(known.departement()).academie());
	}

	/** Those of these communes to which a network does not reach. */
	public Set<String> outside(FoqualeNetwork network, Collection<String> communes) {
		return communes.stream().filter(reaches(network).negate()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** One that does not say its académie is in the one of most of its communes. */
	public FoqualeNetwork placed(FoqualeNetwork network) {
		if (network.academie() != null) {
			return network;
		}
		Map<String, Long> academies = network.sheet()
			.communes()
			.stream()
			.map(this::academieOf)
			.flatMap(Optional::stream)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return academies.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())))
			.map((most) -> network.in(most.getKey()))
			.orElse(network);
	}

	/** The same, as far as it reaches: what others read. */
	public FoqualeNetwork within(FoqualeNetwork network) {
		FoqualeNetwork placed = placed(network);
		NetworkSheet sheet = placed.sheet();
		Predicate<String> reached = reaches(placed);
		List<Bassin> bassins = sheet.bassins()
			.stream()
			.filter((bassin) -> bassin.communes().stream().anyMatch(reached))
			.map((bassin) -> new Bassin(bassin.slug(), bassin.name(), those(bassin.communes(), reached)))
			.toList();
		Set<String> held = bassins.stream().flatMap((bassin) -> bassin.communes().stream()).collect(Collectors.toSet());
		Predicate<String> answered = bassins.isEmpty() ? reached : held::contains;
		// one that answers for a bassin or for communes that are not theirs answers
		// nowhere, rather than everywhere
		List<NetworkContact> contacts = sheet.contacts()
			.stream()
			.map((contact) -> contact.answeringFor(those(contact.bassins(), (slug) -> has(bassins, slug)),
					those(contact.communes(), answered)))
			.filter((contact) -> !contact.everywhere()
					|| sheet.contact(contact.key()).filter(NetworkContact::everywhere).isPresent())
			.toList();
		return placed.saying(sheet.serving(bassins, contacts));
	}

	private Predicate<String> reaches(FoqualeNetwork network) {
		Set<String> beyond = network.sheet().beyond();
		return (commune) -> beyond.contains(commune)
				|| academieOf(commune).filter((slug) -> slug.equals(network.academie())).isPresent();
	}

	private static boolean has(List<Bassin> bassins, String slug) {
		return bassins.stream().anyMatch((bassin) -> bassin.slug().equals(slug));
	}

	private static Set<String> those(Set<String> all, Predicate<String> wanted) {
		return all.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
	}

}
