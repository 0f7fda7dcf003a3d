package fr.raccroche.solution.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.Provider;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after which offer today, and which mails they want.
 */
final class Keepers {

	private final Map<String, List<Staff>> byStructure = new HashMap<>();

	private final Map<String, List<Staff>> byNetwork = new HashMap<>();

	private final Map<String, List<Staff>> byAcademie = new HashMap<>();

	private final Map<String, MailChoice> choices;

	/**
	 * @param choices of all of them, by account
	 */
	Keepers(Collection<Staff> staff, Map<String, MailChoice> choices) {
		this.choices = Map.copyOf(choices);
		for (Staff one : staff) {
			add(this.byStructure, one.remit().structures(), one);
			add(this.byNetwork, one.remit().networks(), one);
			add(this.byAcademie, one.remit().academies(), one);
		}
	}

	private static void add(Map<String, List<Staff>> index, Collection<String> names, Staff staff) {
		names.forEach((name) -> index.computeIfAbsent(name, (key) -> new ArrayList<>()).add(staff));
	}

	/**
	 * Who is told: its structure and its network. The coordination of its académie when
	 * there is nobody else; and before something ends for the public, also when nobody
	 * else wants mails.
	 */
	List<Staff> told(Solution solution, Set<String> academies, Stage stage) {
		Provider provider = solution.provider();
		List<Staff> near = Stream
			.concat(named(this.byStructure, provider.structureId()), named(this.byNetwork, provider.network()))
			.distinct()
			.toList();
		List<Staff> willing = willing(near.stream(), stage);
		if (!willing.isEmpty() || !near.isEmpty() && !stage.urgent()) {
			return willing;
		}
		return willing(academies.stream().flatMap((slug) -> named(this.byAcademie, slug)).distinct(), stage);
	}

	private List<Staff> willing(Stream<Staff> staff, Stage stage) {
		return staff.filter((one) -> {
			MailChoice choice = this.choices.get(one.account().id());
			return choice == null || choice.wants(MailKind.REMINDERS, stage.urgent());
		}).toList();
	}

	private static Stream<Staff> named(Map<String, List<Staff>> index, @Nullable String name) {
		return (name == null) ? Stream.empty() : index.getOrDefault(name, List.of()).stream();
	}

}
