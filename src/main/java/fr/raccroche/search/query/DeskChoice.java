package fr.raccroche.search.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Desk;
import fr.raccroche.search.Summary;

/**
 * Which desks are named, when the catalogue and the directory both know some: pure
 * functions. The catalogue says more of the same desk, so it goes first.
 */
final class DeskChoice {

	/** More would be a list to choose from, not somebody to call. */
	static final int MOST = 2;

	/**
	 * Two points of one desk may be so far apart, in metres: an address and a commune.
	 */
	private static final double SAME_DESK = 1000;

	private DeskChoice() {
	}

	/**
	 * Those whose territory is closest, each once, the nearest first.
	 * @param solutions all equally closely
	 * @param structures all equally closely
	 * @param published what those structures publish themselves
	 * @param home keys of the territories of the place
	 */
	static List<Desk> serving(List<Summary> solutions, List<Desk.Registered> structures, List<Summary> published,
			List<String> home) {
		int bySolutions = solutions.stream()
			.mapToInt((summary) -> summary.solution().area().territory().closeness(home))
			.max()
			.orElse(0);
		int byStructures = structures.stream()
			.mapToInt((desk) -> desk.structure().served().closeness(home))
			.max()
			.orElse(0);
		Stream<Desk> told = (bySolutions >= byStructures) ? solutions.stream().map(Desk.Published::new) : Stream.of();
		Stream<Desk> listed = (byStructures >= bySolutions) ? structures.stream().map((desk) -> inFull(desk, published))
				: Stream.of();
		return Stream.concat(told, listed)
			.filter(eachOnce())
			.sorted(Comparator.comparingDouble(DeskChoice::metres))
			.limit(MOST)
			.toList();
	}

	private static Predicate<Desk> eachOnce() {
		Set<String> seen = new HashSet<>();
		return (desk) -> seen.add(body(desk));
	}

	/** The structure behind a desk, or else its own id. */
	private static String body(Desk desk) {
		return switch (desk) {
			case Desk.Registered registered -> registered.id();
			case Desk.Published published -> {
				String structure = published.summary().solution().provider().structureId();
				yield (structure != null) ? structure : published.id();
			}
		};
	}

	private static Desk inFull(Desk.Registered desk, List<Summary> published) {
		return published.stream()
			.<Desk>map(Desk.Published::new)
			.filter((known) -> body(known).equals(desk.id()))
			.findFirst()
			.orElse(desk);
	}

	/**
	 * The nearest, when none of those in charge is nearer.
	 * @param solutions one or none
	 * @param structures one or none
	 */
	static Optional<Desk> nearest(List<Desk> serving, List<Summary> solutions, List<Desk.Registered> structures) {
		Optional<Desk> told = solutions.stream().<Desk>map(Desk.Published::new).findFirst();
		Optional<Desk> listed = structures.stream().<Desk>map((desk) -> desk).findFirst();
		return listed.filter((desk) -> told.stream().allMatch((other) -> isNearer(desk, other)))
			.or(() -> told)
			.filter((desk) -> serving.stream().allMatch((other) -> isNearer(desk, other)));
	}

	private static boolean isNearer(Desk desk, Desk other) {
		double least = (desk instanceof Desk.Registered) ? SAME_DESK : 0;
		return !body(desk).equals(body(other)) && metres(desk) + least < metres(other);
	}

	private static double metres(Desk desk) {
		Distance distance = desk.distance();
		return (distance != null) ? distance.metres() : Double.POSITIVE_INFINITY;
	}

}
