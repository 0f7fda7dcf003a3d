package fr.raccroche.insight;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.insight.PlacedCommunes.Placed;
import fr.raccroche.insight.Sites.OnPlane;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.StoredSolution;
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

	private final PlacedCommunes communes;

	private final Mono<Sites> sites;

	/** A second or two: not for everybody who looks. */
	private final Mono<Coverage> france;

	Coverages(Gazetteer gazetteer, Projections projections, Offers offers) {
		this.gazetteer = gazetteer;
		this.projections = projections;
		this.communes = new PlacedCommunes(gazetteer, projections);
		this.sites = Flux.defer(() -> offers.listAll(EVERYTHING, OfferFilter.PUBLISHED))
			.map(StoredSolution::solution)
			.publishOn(Schedulers.boundedElastic())
			.concatMapIterable(this::onPlane)
			.collectList()
			.map(Sites::new)
			.cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
		this.france = Mono.defer(() -> counted(Territory.france(gazetteer)))
			.cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/** Of every kind, those that leave most people behind first. */
	public Mono<Coverage> of(Territory territory) {
		return territory.code().equals(Territory.FRANCE) ? this.france : counted(territory);
	}

	private Mono<Coverage> counted(Territory territory) {
		return this.sites.publishOn(Schedulers.boundedElastic()).map((known) -> {
			List<Placed> communes = this.communes.of(territory);
			List<Coverage.OfKind> kinds = Stream.of(Kind.values())
				.filter((kind) -> !LEFT_OUT.contains(kind))
				.map((kind) -> ofKind(kind, communes, known))
				.toList();
			return new Coverage(territory,
					kinds.stream()
						.filter((kind) -> kind.communes() > 0 || communes.isEmpty())
						.sorted(Comparator.comparingDouble(Coverage.OfKind::share)
							.reversed()
							.thenComparing(Coverage.OfKind::kind))
						.toList(),
					kinds.stream()
						.filter((kind) -> kind.communes() == 0 && !communes.isEmpty())
						.map(Coverage.OfKind::kind)
						.collect(Collectors.toSet()));
		});
	}

	/** Of some kinds, commune by commune. */
	public Mono<List<Reaches>> reaches(Territory territory, List<Kind> kinds) {
		return this.sites.publishOn(Schedulers.boundedElastic()).map((known) -> {
			List<Placed> communes = this.communes.of(territory);
			return kinds.stream().map((kind) -> reaches(kind, communes, known)).toList();
		});
	}

	private static Coverage.OfKind ofKind(Kind kind, List<Placed> communes, Sites sites) {
		long population = 0;
		long populationBeyond = 0;
		long all = 0;
		long beyond = 0;
		for (Placed placed : communes) {
			if (kind.guide().existsIn(placed.zone())) {
				long people = placed.population();
				boolean far = !sites.near(kind, placed.zone(), placed.point());
				population += people;
				populationBeyond += far ? people : 0;
				all++;
				beyond += far ? 1 : 0;
			}
		}
		return new Coverage.OfKind(kind, population, populationBeyond, all, beyond);
	}

	private static Reaches reaches(Kind kind, List<Placed> communes, Sites sites) {
		return new Reaches(kind,
				communes.stream()
					.filter((placed) -> kind.guide().existsIn(placed.zone()))
					.map((placed) -> new Reaches.Reach(placed.commune(), placed.zone(), placed.point().x(),
							placed.point().y(), sites.metres(kind, placed.zone(), placed.point())))
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
