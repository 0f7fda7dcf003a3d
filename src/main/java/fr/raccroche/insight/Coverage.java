package fr.raccroche.insight;

import java.util.List;
import java.util.Set;

import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How far people of a territory are from each kind of solution, as the crow flies on the
 * plane of the official projection, from the point of their commune to the nearest site
 * on the same land. What is followed from afar, or comes to people, has no site and does
 * not count; nor does a kind where it does not exist at all.
 *
 * @param territory which
 * @param kinds those that leave most people behind first
 * @param elsewhere kinds that exist nowhere on it
 */
public record Coverage(Territory territory, List<OfKind> kinds, Set<Kind> elsewhere) {

	/** Metres beyond which a solution is far. */
	public static final double FAR = 30_000;

	public Coverage {
		kinds = List.copyOf(kinds);
		elsewhere = Set.copyOf(elsewhere);
	}

	/**
	 * One kind.
	 *
	 * @param kind which
	 * @param population inhabitants
	 * @param populationBeyond inhabitants who are far
	 * @param communes how many
	 * @param communesBeyond how many are far
	 */
	public record OfKind(Kind kind, long population, long populationBeyond, long communes, long communesBeyond) {

		/**
		 * Whether one goes home in the evening: where one is housed, far is no obstacle.
		 */
		public boolean daily() {
			return !Boolean.TRUE.equals(this.kind.guide().boarding());
		}

		/** Share of inhabitants who are far, from 0 to 1. */
		public double share() {
			return (this.population == 0) ? 0 : (double) this.populationBeyond / this.population;
		}

	}

	/** Of one kind, or of the worst when there is none of it here. */
	public OfKind of(@Nullable Kind kind) {
		return this.kinds.stream().filter((one) -> one.kind() == kind).findFirst().orElseGet(this::worst);
	}

	/** Of those one goes home from in the evening, what leaves most people behind. */
	public OfKind worst() {
		return this.kinds.stream().filter(OfKind::daily).findFirst().orElse(this.kinds.getFirst());
	}

}
