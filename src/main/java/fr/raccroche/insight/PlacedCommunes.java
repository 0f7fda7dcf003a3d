package fr.raccroche.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Projections;

/**
 * Communes of territories on the plane of their land.
 *
 * @param gazetteer which communes there are
 * @param projections to the plane
 */
record PlacedCommunes(Gazetteer gazetteer, Projections projections) {

	/** A commune on its plane. */
	record Placed(Commune commune, String zone, Projections.Projected point) {

		long population() {
			return PlacedCommunes.population(this.commune);
		}

	}

	/** All of a territory that have a point, the most populated first. */
	List<Placed> of(Territory territory) {
		List<Placed> placed = new ArrayList<>();
		for (Commune commune : all(territory)) {
			if (commune.position() != null) {
				String zone = this.gazetteer.getDepartement(commune.departement()).zone();
				this.projections.projected(commune.position(), zone)
					.ifPresent((point) -> placed.add(new Placed(commune, zone, point)));
			}
		}
		return placed;
	}

	/** The most populated first. */
	private List<Commune> all(Territory territory) {
		if (!territory.communes().isEmpty()) {
			Set<Commune> today = territory.communes()
				.stream()
				.map(this.gazetteer::findByCode)
				.flatMap(Optional::stream)
				.collect(Collectors.toSet());
			return today.stream()
				.sorted(Comparator.comparingLong(PlacedCommunes::population).reversed().thenComparing(Commune::code))
				.toList();
		}
		Set<String> codes = territory.departements().stream().map(Departement::code).collect(Collectors.toSet());
		return this.gazetteer.listByDepartement(codes)
			.stream()
			.filter((commune) -> commune.type() == Commune.Type.COMMUNE)
			.toList();
	}

	private static long population(Commune commune) {
		Integer population = commune.population();
		return (population != null) ? population : 0;
	}

}
