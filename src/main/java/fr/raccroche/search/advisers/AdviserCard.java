package fr.raccroche.search.advisers;

import java.util.List;

import fr.raccroche.search.Summary;
import fr.raccroche.search.web.Card;
import fr.raccroche.search.web.SolutionPage;
import fr.raccroche.site.Page;
import fr.raccroche.solution.Site;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to, in words.
 *
 * @param why why they are named here
 * @param serving whether they say that they serve the place
 * @param card what a list shows of them
 * @param details what their own page shows
 */
public record AdviserCard(String why, boolean serving, Card card, SolutionPage details) {

	static AdviserCard of(Page page, Summary summary, String why, boolean serving) {
		return new AdviserCard(why, serving, new Card(page, summary, 1, ""),
				new SolutionPage(page, summary, List.of(), null));
	}

	/** Who receives; null when the title says it already. */
	public @Nullable String body() {
		String name = this.card.solution().provider().name();
		return this.card.solution().title().contains(name) ? null : name;
	}

	/** Where to go; null when one calls first to be told. */
	public @Nullable String address() {
		Site site = this.card.summary().site();
		if (site == null || site.address() == null) {
			return null;
		}
		return site.address() + ", " + site.communeName();
	}

}
