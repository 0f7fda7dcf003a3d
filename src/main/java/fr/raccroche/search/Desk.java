package fr.raccroche.search;

import fr.raccroche.geo.Distance;
import fr.raccroche.structure.Structure;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere to go to talk to somebody.
 */
public sealed interface Desk {

	/** The solution's id, or the structure's. */
	String id();

	/** How far; null without a site. */
	@Nullable Distance distance();

	/**
	 * It is in the catalogue: what one finds there is told in full.
	 *
	 * @param summary what is told
	 */
	record Published(Summary summary) implements Desk {

		@Override
		public String id() {
			return this.summary.id();
		}

		@Override
		public @Nullable Distance distance() {
			return this.summary.distance();
		}

	}

	/**
	 * It is only in the directory of structures: where it is, and how to reach it.
	 *
	 * @param structure what is known of it
	 * @param distance how far; null when nobody knows where it is
	 */
	record Registered(Structure structure, @Nullable Distance distance) implements Desk {

		@Override
		public String id() {
			return this.structure.id();
		}

	}

}
