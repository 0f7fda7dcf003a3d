package fr.raccroche.territory;

import java.util.Locale;
import java.util.Optional;

import fr.raccroche.geo.Distance;
import fr.raccroche.geo.Position;

import org.springframework.stereotype.Component;

/**
 * Whether a point can be believed, given the commune it is said to be in.
 */
@Component
public class PositionCheck {

	private static final String GUYANE = "973";

	/** Farther from its commune, a point is suspect. */
	static final Distance FROM_COMMUNE = Distance.ofKilometres(30);

	/** Farther from its commune, a point may be in another one. */
	static final Distance ELSEWHERE = Distance.ofKilometres(10);

	/** Farther from any commune, a point is not in France. */
	static final Distance FROM_FRANCE = Distance.ofKilometres(50);

	/**
	 * Farther from any commune's point, nobody looks for something in France: fifty
	 * kilometres behind the border, and the way from there to the point.
	 */
	static final Distance FROM_BORDER = Distance.ofKilometres(75);

	/** Communes of Guyane are huge. */
	static final Distance IN_GUYANE = Distance.ofKilometres(150);

	private final Gazetteer gazetteer;

	PositionCheck(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** What is thought of a point. */
	public sealed interface Verdict {

		/** It may well be there. */
		record Plausible() implements Verdict {
		}

		/**
		 * It is kept, but not believed.
		 *
		 * @param reason one sentence in French
		 */
		record Suspect(String reason) implements Verdict {
		}

	}

	/** Compares a point with the commune it is said to be in. */
	public Verdict check(Position position, Commune commune) {
		if (!isInFrance(position)) {
			return new Verdict.Suspect("Le point %s est hors de France.".formatted(written(position)));
		}
		Position expected = commune.position();
		double metres = (expected != null) ? expected.metresTo(position) : 0;
		Distance limit = isGuyane(commune) ? IN_GUYANE : FROM_COMMUNE;
		return (metres > limit.metres()) ? new Verdict.Suspect("Le point %s est à %d km de %s."
			.formatted(written(position), Math.round(metres / 1000), commune.name())) : new Verdict.Plausible();
	}

	/**
	 * What is to be looked at again before a point is shown to the public; empty when
	 * nothing is.
	 */
	public Optional<String> remark(Position point, Commune commune) {
		Position centre = commune.position();
		if (centre == null) {
			return Optional.empty();
		}
		double metres = centre.metresTo(point);
		String away = "à %d km de %s : vérifiez.".formatted(Math.max(1, Math.round(metres / 1000)), commune.name());
		if (Land.get().isSea(point)) {
			return Optional.of("Ce point est en mer, " + away);
		}
		return nearer(point, commune, metres)
			.map((other) -> "Ce point est près de %s, %s".formatted(other.name(), away));
	}

	/** Another commune, much nearer to a point that is far from its own. */
	private Optional<Commune> nearer(Position point, Commune commune, double metres) {
		Distance limit = isGuyane(commune) ? FROM_COMMUNE : ELSEWHERE;
		return (metres < limit.metres()) ? Optional.empty()
				: this.gazetteer.findNearest(point)
					.filter((other) -> !other.code().equals(commune.code()) && !commune.code().equals(other.parent())
							&& isNear(point, other, new Distance(metres / 3)));
	}

	/** Whether some commune is near enough for a point of France. */
	public boolean isInFrance(Position position) {
		return isWithin(FROM_FRANCE, position);
	}

	/** Whether somebody there may want to know what is in France. */
	public boolean isNearFrance(Position position) {
		return isWithin(FROM_BORDER, position);
	}

	private boolean isWithin(Distance distance, Position position) {
		return this.gazetteer.findNearest(position).filter((near) -> isNear(position, near, distance)).isPresent();
	}

	private static boolean isNear(Position position, Commune nearest, Distance distance) {
		Position there = nearest.position();
		Distance limit = isGuyane(nearest) ? IN_GUYANE : distance;
		return there != null && there.metresTo(position) <= limit.metres();
	}

	static boolean isGuyane(Commune commune) {
		return commune.departement().equals(GUYANE);
	}

	private static String written(Position position) {
		return String.format(Locale.ROOT, "%.4f, %.4f", position.lat(), position.lon());
	}

}
