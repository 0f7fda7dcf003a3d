package fr.raccroche.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.geo.Distance;
import fr.raccroche.site.Speech;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param criteria what was asked
 * @param attempt how it was found, or the last way it was tried
 * @param wordless whether the words said nothing ("de la"), so that everything is shown
 * @param total how many solutions, over all pages, exactly
 * @param items this page
 * @param facets counts of what can be ticked
 * @param throughOthers a few that one joins through the school or a professional: never
 * among the items of the public view, and empty in the professionals'
 * @param help what to do next
 * @param next where the next page begins, for {@code apres}; null on the last page
 */
public record SearchResult(SearchCriteria criteria, Attempt attempt, boolean wordless, long total, List<Summary> items,
		List<Facet> facets, List<Summary> throughOthers, Help help, @Nullable String next) {

	/** What to do about what one cannot join alone. */
	public static final String ASK_YOUR_SCHOOL = "Parle-en à ton établissement ou à un professionnel : eux peuvent demander pour toi.";

	public SearchResult {
		items = List.copyOf(items);
		facets = List.copyOf(facets);
		throughOthers = List.copyOf(throughOthers);
	}

	public @Nullable Place place() {
		return this.criteria.area().place();
	}

	/** Kilometres that were used in the end; null without a circle. */
	public @Nullable Integer radius() {
		return this.attempt.radius();
	}

	/** Kilometres that were asked; null without a circle. */
	public @Nullable Integer radiusAsked() {
		return this.criteria.area().radius();
	}

	public boolean widened() {
		Integer used = radius();
		Integer asked = radiusAsked();
		return used != null && asked != null && used > asked;
	}

	/** Whether the words were not taken as they are. */
	public boolean loosened() {
		return this.attempt.words().mended();
	}

	/** Whether it is what was named, wherever that is: the circle does not count. */
	public boolean named() {
		return this.attempt.words() == Attempt.Words.EXACT && this.total > 0;
	}

	/** How far the nearest on this page is; empty when that is not known. */
	Optional<Distance> nearest() {
		return this.items.stream().map(Summary::distance).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}

	/** What was typed for the place, when it has another name; null otherwise. */
	public @Nullable String misspelt() {
		return this.criteria.area().corrected();
	}

	/**
	 * Whether nothing of what was found is there: it comes to people, or is followed from
	 * home. Told on the first page only, where what has a site would come first.
	 */
	public boolean withoutSites() {
		return place() != null && radius() != null && this.criteria.position() == null && !named()
				&& !this.items.isEmpty() && this.items.getFirst().site() == null;
	}

	/** Whether the answer is not quite what was asked. */
	public boolean otherwise() {
		return widened() || loosened() || withoutSites() || misspelt() != null || this.wordless
				|| named() && nearest().isPresent();
	}

	/** What was found and how, in a few sentences. */
	public String announcement(Speech speech) {
		return new Announcement(this, speech).sentence();
	}

}
