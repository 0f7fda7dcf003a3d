package fr.raccroche.search;

import java.util.List;

/**
 * What one can tick, and how many solutions each choice would show.
 *
 * @param name which facet
 * @param values choices with at least one solution, and those that are ticked
 */
public record Facet(FacetName name, List<Value> values) {

	public Facet {
		values = List.copyOf(values);
	}

	/**
	 * One choice.
	 *
	 * @param code as addresses carry it
	 * @param label what people read
	 * @param count solutions that have it, within the place, the words, the person and
	 * what is ticked in other facets
	 * @param selected whether it is ticked
	 */
	public record Value(String code, String label, long count, boolean selected) {
	}

}
