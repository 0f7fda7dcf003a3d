package fr.raccroche.search;

/**
 * Where something is on the spot, when nothing is as near as was asked.
 *
 * @param radius the smallest of the wider circles that holds something
 * @param count how many it holds
 */
public record Farther(int radius, long count) {

	public Farther {
		if (count < 1) {
			throw new IllegalArgumentException("nothing farther");
		}
	}

}
