package fr.raccroche.search.web;

import fr.raccroche.geo.Distance;
import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * How far something is, in the language of a page.
 */
public final class DistanceWords {

	/** In a kilometre. */
	private static final int METRES = 1000;

	private DistanceWords() {
	}

	/**
	 * "à 12 km"; null when it is not known.
	 * @param approximate whether only the commune is known, not the place in it
	 */
	public static @Nullable String of(Page page, @Nullable Distance distance, boolean approximate) {
		if (distance == null) {
			return null;
		}
		long kilometres = Math.round(distance.rounded() / (double) METRES);
		if (approximate) {
			return page.say("card.away.about", Math.max(1, kilometres));
		}
		return (distance.rounded() < METRES) ? page.say("card.away.near") : page.say("card.away", kilometres);
	}

}
