package fr.raccroche.search.advisers;

import java.util.List;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Desk;
import fr.raccroche.search.web.Card;
import fr.raccroche.search.web.DistanceWords;
import fr.raccroche.search.web.SolutionPage;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Site;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Structure;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to, in words.
 */
public sealed interface AdviserCard {

	/** Why they are named here. */
	String why();

	/** Whether they say that they serve the place. */
	boolean serving();

	static AdviserCard of(Page page, Desk desk, String why, boolean serving) {
		return switch (desk) {
			case Desk.Published published -> new Published(why, serving, new Card(page, published.summary(), 1, ""),
					new SolutionPage(page, published.summary(), List.of(), null));
			case Desk.Registered registered ->
				new Registered(why, serving, page, registered.structure(), registered.distance());
		};
	}

	/**
	 * Of the catalogue.
	 *
	 * @param card what a list shows of them
	 * @param details what their own page shows
	 */
	record Published(String why, boolean serving, Card card, SolutionPage details) implements AdviserCard {

		/** Who receives; null when the title says it already. */
		public @Nullable String body() {
			String name = this.card.solution().provider().name();
			return this.card.solution().title().contains(name) ? null : name;
		}

		/** Where to go; null when one calls first to be told. */
		public @Nullable String address() {
			Site site = this.card.summary().site();
			return (site != null && site.address() != null) ? site.address() + ", " + site.communeName() : null;
		}

	}

	/**
	 * Of the directory of structures alone.
	 *
	 * @param page what it is on
	 * @param structure what is known of it
	 * @param away how far
	 */
	record Registered(String why, boolean serving, Page page, Structure structure,
			@Nullable Distance away) implements AdviserCard {

		/** "à 12 km"; null when nobody knows where it is. */
		public @Nullable String distance() {
			return DistanceWords.of(this.page, this.away, false);
		}

		public @Nullable String address() {
			Location location = this.structure.location();
			return (location.address() != null) ? location.address() + ", " + location.communeName() : null;
		}

		/** As people read it. */
		public @Nullable String phone() {
			String phone = this.structure.contact().phone();
			return (phone != null) ? Words.phone(phone) : null;
		}

	}

}
