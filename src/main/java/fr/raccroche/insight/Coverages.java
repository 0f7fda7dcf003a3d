package fr.raccroche.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.insight.Sites.OnPlane;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Projections;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Computes how far people are from each kind of solution.
 */
@Component
public class Coverages {

	/** Where things are changes by the day, not by the minute. */
	private static final Duration FRESH = Duration.ofMinutes(10);

	/** What is not looked for near home, or is no kind. */
	private static final Set<Kind> LEFT_OUT = Set.of(Kind.PJJ, Kind.AUTRE);

	private static final Remit EVERYTHING = new Remit(true, Set.of(), Set.of(), Set.of());

	private final Gazetteer gazetteer;

	private final Projections projections;

	private final Mono<Sites> sites;

	Coverages(Gazetteer gazetteer, Projections projections, Offers offers) {
		this.gazetteer = gazetteer;
		this.projections = projections;
		this.sites = Flux.defer(() -> offers.listAll(EVERYTHING, OfferFilter.PUBLISHED))
			.map(StoredSolution::solution)
			.publishOn(Schedulers.boundedElastic())
			.concatMapIterable(this::onPlane)
			.collectList()
			.map(Sites::new)
			.cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/** Of every kind, those that leave most people behind first. */
	public Mono<Coverage> of(Territory territory) {
		return this.sites.publishOn(Schedulers.boundedElastic()).map((known) -> {
			List<Placed> communes = communes(territory);
			return new Coverage(territory,
					Stream.of(Kind.values())
						.filter((kind) -> !LEFT_OUT.contains(kind))
						.map((kind) -> ofKind(kind, communes, known))
						.sorted(Comparator.comparingDouble(Coverage.OfKind::share)
							.reversed()
							.thenComparing(Coverage.OfKind::kind))
						.toList());
		});
	}

	/** A commune on its plane. */
	private record Placed(Commune commune, String zone, Projections.Projected point) {
	}

	private List<Placed> communes(Territory territory) {
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
				.sorted(Comparator.comparingLong(Coverages::population).reversed().thenComparing(Commune::code))
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

	private static Coverage.OfKind ofKind(Kind kind, List<Placed> communes, Sites sites) {
		return new Coverage.OfKind(kind,
				communes.stream()
					.map((placed) -> new Coverage.Reach(placed.commune(), placed.point().x(), placed.point().y(),
							sites.metres(kind, placed.zone(), placed.point())))
					.toList());
	}

	private List<OnPlane> onPlane(Solution solution) {
		return solution.sites()
			.stream()
			.flatMap((site) -> this.gazetteer.findByCode(site.communeCode())
				.map((commune) -> this.gazetteer.getDepartement(commune.departement()).zone())
				.flatMap((zone) -> this.projections.projected(site.position(), zone)
					.map((point) -> new OnPlane(solution.kind(), zone, point)))
				.stream())
			.toList();
	}

}
