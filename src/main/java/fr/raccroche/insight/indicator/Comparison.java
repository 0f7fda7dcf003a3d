package fr.raccroche.insight.indicator;

import java.util.List;
import java.util.function.Function;

/**
 * Parts of one kind beside each other.
 *
 * @param level what they are
 * @param rows one a part
 * @param alone what is in none of the networks; empty for other parts
 * @param total all of what they are parts of; empty for bassins, which leave out the rest
 */
public record Comparison(Scope.Level level, List<Beside> rows, List<Beside> alone, List<Beside> total) {

	public Comparison {
		rows = List.copyOf(rows);
		alone = List.copyOf(alone);
		total = List.copyOf(total);
	}

	static Comparison of(Scope whole, List<Scope> parts, Function<Scope, Beside> counted) {
		Scope.Level level = parts.getFirst().level();
		return new Comparison(level, parts.stream().map(counted).toList(),
				(level == Scope.Level.NETWORK) ? List.of(counted.apply(whole.alone())) : List.of(),
				(level == Scope.Level.BASSIN) ? List.of() : List.of(counted.apply(whole)));
	}

	/**
	 * Whether the lines do not make up the total: some offers are in several parts, or in
	 * none, or a network has some elsewhere.
	 */
	public boolean overlaps() {
		long sum = this.rows.stream().mapToLong(Beside::offers).sum()
				+ this.alone.stream().mapToLong(Beside::offers).sum();
		return this.total.stream().anyMatch((total) -> total.offers() != sum);
	}

}
