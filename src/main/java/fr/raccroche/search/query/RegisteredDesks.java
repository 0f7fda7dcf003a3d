package fr.raccroche.search.query;

import java.util.List;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Adviser;
import fr.raccroche.search.Desk;
import fr.raccroche.search.Person;
import fr.raccroche.structure.StructureCriteria;
import fr.raccroche.structure.StructureSearch;
import fr.raccroche.structure.StructureSearch.Found;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Advisers as the directory of structures knows them, published or not.
 */
@Component
class RegisteredDesks {

	private final StructureSearch structures;

	RegisteredDesks(StructureSearch structures) {
		this.structures = structures;
	}

	/** Those in charge of the place, the nearest first; all equally closely. */
	Mono<List<Desk.Registered>> serving(AdviserQuestion question, Adviser adviser) {
		return Mono.justOrEmpty(adviser.nature())
			.filter((nature) -> receives(adviser, question.person()))
			.flatMap((nature) -> this.structures.listServing(nature, question.place(), question.served()))
			.map((found) -> found.stream().map(RegisteredDesks::desk).toList())
			.defaultIfEmpty(List.of());
	}

	/** One whose position is believed, or none. */
	Mono<List<Desk.Registered>> nearest(AdviserQuestion question, Adviser adviser) {
		return Mono.justOrEmpty(adviser.nature())
			.filter((nature) -> receives(adviser, question.person()))
			.map((nature) -> new StructureCriteria(question.place(), false, AdviserQuestion.REACH, null, null,
					List.of(nature), null))
			.flatMap((criteria) -> this.structures.find(criteria, 1, null))
			.map((page) -> page.hits()
				.stream()
				.filter((found) -> found.structure().location().sound())
				.map(RegisteredDesks::desk)
				.toList())
			.defaultIfEmpty(List.of());
	}

	private static Desk.Registered desk(Found found) {
		Double metres = found.metres();
		if (metres == null || !Double.isFinite(metres) || !found.structure().location().sound()) {
			return new Desk.Registered(found.structure(), null);
		}
		return new Desk.Registered(found.structure(), new Distance(metres));
	}

	/** The directory does not say whom they receive: their kind does. */
	private static boolean receives(Adviser adviser, Person person) {
		Integer age = person.age();
		return age == null || adviser.kinds().stream().map((kind) -> kind.guide().ages()).anyMatch((ages) -> {
			Integer most = (person.disabled() && ages.maxDisabled() != null) ? ages.maxDisabled() : ages.max();
			return (ages.min() == null || age >= ages.min()) && (most == null || age <= most);
		});
	}

}
