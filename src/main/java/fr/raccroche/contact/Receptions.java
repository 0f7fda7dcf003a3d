package fr.raccroche.contact;

import fr.raccroche.platform.Mail;
import fr.raccroche.solution.Solution;
import fr.raccroche.structure.Structures;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Finds who receives: the contact of the solution, or else of its structure.
 */
@Component
public class Receptions {

	private final Structures structures;

	Receptions(Structures structures) {
		this.structures = structures;
	}

	public Mono<Reception> find(Solution solution) {
		if (!solution.joining().byOneself()) {
			return Mono.just(new Reception.NotAlone());
		}
		String mail = solution.contact().mail();
		if (mail != null) {
			return Mono.just(new Reception.ByMail(mail));
		}
		return Mono.justOrEmpty(solution.provider().structureId())
			.flatMap(this.structures::find)
			.mapNotNull((structure) -> structure.contact().mail())
			.filter(Mail::isAddress)
			.<Reception>map(Reception.ByMail::new)
			.defaultIfEmpty(new Reception.Nobody());
	}

}
