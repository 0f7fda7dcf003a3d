package fr.raccroche.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whom to talk to of one sort, from a place. The nearest is not always the one in charge.
 *
 * @param adviser which sort
 * @param serving those who say that they serve the place, the closest said first: its
 * commune, or else its département, or else its académie; empty when nobody says so
 * @param nearest the nearest on the same land, within reach; null when there is none, or
 * when one of those who serve the place is as near
 */
public record Advice(Adviser adviser, List<Desk> serving, @Nullable Desk nearest) {

	public Advice {
		serving = List.copyOf(serving);
	}

	/** Whether there is nobody to name. */
	public boolean none() {
		return this.serving.isEmpty() && this.nearest == null;
	}

}
