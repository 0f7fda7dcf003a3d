package fr.raccroche.search;

import java.util.List;

import fr.raccroche.geo.Distance;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * One solution of a list: what it is, how far, and why it may fit.
 *
 * @param solution the whole of it
 * @param site the one to show: the nearest, when one looks from a place; null when it has
 * none
 * @param distance to that site, as the order was made with it; null without a site or a
 * place
 * @param stale whether it should have been checked again since
 * @param fits why it fits, in words
 * @param toCheck what to ask first, in words
 * @param professional whether it is shown in the professionals' view
 */
public record Summary(Solution solution, @Nullable Site site, @Nullable Distance distance, boolean stale,
		List<String> fits, List<String> toCheck, boolean professional) {

	public Summary {
		fits = List.copyOf(fits);
		toCheck = List.copyOf(toCheck);
	}

	public String id() {
		return this.solution.id().value();
	}

	/** Address of its page, in the same view. */
	public String url() {
		String address = SolutionAddress.of(this.solution);
		return this.professional ? address + "?vue=pro" : address;
	}

	/** The same in the professionals' view, or in everybody's. */
	public Summary in(boolean professionals) {
		return new Summary(this.solution, this.site, this.distance, this.stale, this.fits, this.toCheck, professionals);
	}

	/** What a young person cannot ask for alone is not for search engines. */
	public boolean indexed() {
		return !this.professional && this.solution.joining().byOneself();
	}

	/** {@code à 2 km}; null without a distance. */
	public @Nullable String distanceLabel() {
		if (this.distance == null) {
			return null;
		}
		long kilometres = Math.round(this.distance.kilometres());
		return (this.distance.kilometres() < 1) ? "à moins de 1 km" : "à %d km".formatted(kilometres);
	}

	/** How many sites it has beside the one shown. */
	public int otherSites() {
		return Math.max(0, this.solution.sites().size() - 1);
	}

}
