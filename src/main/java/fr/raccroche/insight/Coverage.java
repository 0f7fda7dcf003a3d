package fr.raccroche.insight;

import java.util.List;

import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * How far people of a territory are from each kind of solution, as the crow flies on the
 * plane of the official projection, from the point of their commune to the nearest site
 * on the same land. What is followed from afar, or comes to people, has no site and does
 * not count.
 *
 * @param territory which
 * @param kinds those that leave most people behind first
 */
public record Coverage(Territory territory, List<OfKind> kinds) {

	/** Metres beyond which a solution is far. */
	public static final double FAR = 30_000;

	public Coverage {
		kinds = List.copyOf(kinds);
	}

	/**
	 * One kind.
	 *
	 * @param kind which
	 * @param communes all of the territory, the most populated first
	 */
	public record OfKind(Kind kind, List<Reach> communes) {

		public OfKind {
			communes = List.copyOf(communes);
		}

		/** Those that are far. */
		public List<Reach> beyond() {
			return this.communes.stream().filter(Reach::far).toList();
		}

		/**
		 * Whether one goes home in the evening: where one is housed, far is no obstacle.
		 */
		public boolean daily() {
			return !Boolean.TRUE.equals(this.kind.guide().boarding());
		}

		/** Inhabitants. */
		public long population() {
			return this.communes.stream().mapToLong(Reach::population).sum();
		}

		/** Inhabitants who are far. */
		public long populationBeyond() {
			return this.communes.stream().filter(Reach::far).mapToLong(Reach::population).sum();
		}

		/** Share of inhabitants who are far, from 0 to 1. */
		public double share() {
			long all = population();
			return (all == 0) ? 0 : (double) populationBeyond() / all;
		}

	}

	/**
	 * A commune.
	 *
	 * @param commune which
	 * @param x easting in metres
	 * @param y northing in metres
	 * @param metres to the nearest; null when there is none on that land
	 */
	public record Reach(Commune commune, double x, double y, @Nullable Double metres) {

		public boolean far() {
			return this.metres == null || this.metres > FAR;
		}

		long population() {
			Integer population = this.commune.population();
			return (population != null) ? population : 0;
		}

	}

	/** Of one kind. */
	public OfKind of(Kind kind) {
		return this.kinds.stream().filter((one) -> one.kind() == kind).findFirst().orElseGet(this::worst);
	}

	/** Of those one goes home from in the evening, what leaves most people behind. */
	public OfKind worst() {
		return this.kinds.stream().filter(OfKind::daily).findFirst().orElse(this.kinds.getFirst());
	}

}
