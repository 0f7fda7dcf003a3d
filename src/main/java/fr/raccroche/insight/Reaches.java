package fr.raccroche.insight;

import java.util.List;

import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * How far each commune of a territory is from a kind of solution.
 *
 * @param kind which
 * @param communes the most populated first
 */
public record Reaches(Kind kind, List<Reach> communes) {

	public Reaches {
		communes = List.copyOf(communes);
	}

	/**
	 * A commune.
	 *
	 * @param commune which
	 * @param zone its land
	 * @param x easting in metres
	 * @param y northing in metres
	 * @param metres to the nearest; null when there is none on that land
	 */
	public record Reach(Commune commune, String zone, double x, double y, @Nullable Double metres) {

		public boolean far() {
			return this.metres == null || this.metres > Coverage.FAR;
		}

	}

	/** Those that are far. */
	public List<Reach> beyond() {
		return this.communes.stream().filter(Reach::far).toList();
	}

}
