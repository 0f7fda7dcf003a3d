package fr.raccroche.insight;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.Remit;
import fr.raccroche.solution.Offers;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The territories somebody of staff looks at.
 */
@Component
public class Territories {

	private final Gazetteer gazetteer;

	private final Offers offers;

	Territories(Gazetteer gazetteer, Offers offers) {
		this.gazetteer = gazetteer;
		this.offers = offers;
	}

	/** By the slug of an académie or the code of a département. */
	public Optional<Territory> find(String code) {
		return this.gazetteer.findAcademie(code)
			.map((academie) -> new Territory(academie.slug(), "Académie : " + academie.name(),
					this.gazetteer.listDepartements(academie.slug())))
			.or(() -> this.gazetteer.findDepartement(code)
				.map((departement) -> new Territory(departement.code(), departement.name(), List.of(departement))));
	}

	/** Every académie. */
	public List<Territory> list() {
		return this.gazetteer.listAcademies().stream().map((academie) -> find(academie.slug()).orElseThrow()).toList();
	}

	/**
	 * Theirs first of all: the first académie they coordinate, or else the département
	 * where most of what they publish is; empty when there is none.
	 */
	public Mono<Territory> own(Remit remit) {
		Set<String> academies = remit.academies();
		if (!academies.isEmpty()) {
			return Mono.justOrEmpty(academies.stream().sorted().findFirst().flatMap(this::find));
		}
		return remit.everything() ? Mono.empty()
				: this.offers.mainDepartement(remit).flatMap((code) -> Mono.justOrEmpty(find(code)));
	}

	/** The départements of an académie, as territories. */
	public List<Territory> within(Territory territory) {
		return territory.departements()
			.stream()
			.map(Departement::code)
			.map((code) -> find(code).orElseThrow())
			.toList();
	}

}
