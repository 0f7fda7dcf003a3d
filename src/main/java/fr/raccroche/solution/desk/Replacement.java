package fr.raccroche.solution.desk;

import java.util.List;

/**
 * What may stand in the catalogue in place of a retired solution.
 *
 * @param choices those they decide about, the nearest to it first
 * @param chosen id of the one that does; empty for none
 */
public record Replacement(List<Choice> choices, String chosen) {

	public Replacement {
		choices = List.copyOf(choices);
	}

	/**
	 * One of them.
	 *
	 * @param id its id
	 * @param words its title, whose it is and where
	 */
	public record Choice(String id, String words) {
	}

}
