package fr.raccroche.intake;

import java.util.List;

/**
 * What a header must hold to be one of a format.
 *
 * @param required one entry a column; each is the normalized names it may have, the first
 * of which is told when it is missing
 */
public record Shape(List<List<String>> required) {

	public Shape {
		required = required.stream().map(List::copyOf).toList();
	}

	/**
	 * @param columns normalized names; {@code a|b} for a column with two names
	 */
	public static Shape of(String... columns) {
		return new Shape(List.of(columns).stream().map((column) -> List.of(column.split("\\|"))).toList());
	}

	boolean fits(Header header) {
		return missing(header).isEmpty();
	}

	/** The columns that are not there. */
	List<String> missing(Header header) {
		return this.required.stream()
			.filter((names) -> names.stream().noneMatch(header::has))
			.map(List::getFirst)
			.toList();
	}

	/** How much of it is there, from 0 to 1. */
	double likeness(Header header) {
		return 1 - (double) missing(header).size() / this.required.size();
	}

}
