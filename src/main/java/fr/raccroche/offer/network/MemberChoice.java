package fr.raccroche.offer.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.platform.Folding;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.StructureCriteria;
import fr.raccroche.structure.StructureSearch;
import fr.raccroche.structure.Structures;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Which establishment somebody means: by its UAI, or by a name that only one has.
 */
@Component
public class MemberChoice {

	static final String UAI = "\\d{7}[A-Za-z]";

	private static final int SHOWN = 10;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_ROLE = 80;

	private final Structures structures;

	private final StructureSearch search;

	MemberChoice(Structures structures, StructureSearch search) {
		this.structures = structures;
		this.search = search;
	}

	/** What became of what was typed. */
	sealed interface Choice {

		/** One establishment. */
		record Known(NetworkMember member) implements Choice {
		}

		/** None, or several: those that may be meant. */
		record Unclear(String sentence, List<Option> options) implements Choice {
		}

	}

	/**
	 * One that may be meant.
	 *
	 * @param id its id
	 * @param label what tells it from the others
	 */
	public record Option(String id, String label) {
	}

	Mono<Choice> choose(OpenNetwork open, NetworkForm form) {
		String typed = form.value("structure_nom");
		String role = form.value("role");
		if (typed.isEmpty()) {
			return unclear("Écrivez l'UAI de l'établissement, ou son nom.");
		}
		if (typed.length() > LONGEST_NAME || role.length() > LONGEST_ROLE) {
			return unclear("C'est trop long : quelques mots suffisent.");
		}
		String picked = form.value("structure_choix");
		if (!picked.isEmpty()) {
			return this.structures.find(picked)
				.<Choice>map((found) -> known(found.id(), found.identity().name(), role))
				.switchIfEmpty(unclear("L'annuaire ne connaît pas cet établissement : vérifiez son UAI."));
		}
		String chosen = form.value("structure_id");
		return this.structures
			.find(typed.matches(UAI) ? typed.toUpperCase(Locale.ROOT) : chosen.isEmpty() ? typed : chosen)
			.filter((found) -> typed.matches(UAI) || found.id().equals(typed) || found.identity().name().equals(typed))
			.<Choice>map((found) -> known(found.id(), found.identity().name(), role))
			.switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(offered(open, typed, role))))
			.switchIfEmpty(Mono.defer(() -> byName(typed, role)));
	}

	/** One that the directory lacks, and that offers something there. */
	private static Optional<Choice> offered(OpenNetwork open, String typed, String role) {
		List<Map.Entry<String, String>> named = open.around()
			.structures()
			.entrySet()
			.stream()
			.filter((known) -> known.getKey().equals(typed) || known.getValue().equalsIgnoreCase(typed))
			.toList();
		return (named.size() != 1) ? Optional.empty()
				: Optional.of(known(named.getFirst().getKey(), named.getFirst().getValue(), role));
	}

	private Mono<Choice> byName(String typed, String role) {
		if (typed.matches(UAI)) {
			return unclear("L'annuaire ne connaît pas cet établissement : vérifiez son UAI.");
		}
		return this.search.find(StructureCriteria.typing(typed), SHOWN, null).map((page) -> {
			List<Structure> found = page.hits().stream().map(StructureSearch.Found::structure).toList();
			List<Structure> same = found.stream()
				.filter((one) -> Folding.folded(one.identity().name()).equals(Folding.folded(typed)))
				.toList();
			return (same.size() == 1) ? known(same.getFirst().id(), same.getFirst().identity().name(), role)
					: new Choice.Unclear(
							found.isEmpty() ? "L'annuaire ne connaît pas d'établissement de ce nom : écrivez son UAI."
									: "Dites lequel : plusieurs établissements peuvent être celui-là.",
							(same.isEmpty() ? found : same).stream().map(MemberChoice::option).toList());
		});
	}

	private static Option option(Structure structure) {
		return new Option(structure.id(), "%s, %s (%s)".formatted(structure.identity().name(),
				structure.location().communeName(), structure.id()));
	}

	private static Choice known(String id, String name, @Nullable String role) {
		return new Choice.Known(new NetworkMember(id, name, (role == null || role.isEmpty()) ? null : role));
	}

	private static Mono<Choice> unclear(String sentence) {
		return Mono.just(new Choice.Unclear(sentence, List.of()));
	}

}
