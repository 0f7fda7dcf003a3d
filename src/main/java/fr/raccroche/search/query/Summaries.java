package fr.raccroche.search.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Distance;
import fr.raccroche.search.Area;
import fr.raccroche.search.Person;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.solution.Site;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * From a document to what a card shows.
 */
final class Summaries {

	/** The day of the ministry; overseas a page may say so some hours early. */
	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private Summaries() {
	}

	/**
	 * @param metres as the engine sorted by; infinite when it has none
	 */
	static Summary of(FoundDocument document, Area area, Person person, Voice voice, double metres) {
		boolean near = area.place() != null && Double.isFinite(metres);
		Site site = site(document, area);
		Fit fit = new Fit(document.solution(), site, person, LocalDate.now(PARIS));
		return new Summary(document.solution(), site, near ? new Distance(metres) : null, fit.stale(), fit.reasons(),
				fit.toCheck(), voice);
	}

	/**
	 * What nobody searched for.
	 * @param from where its distance is measured from; null for none
	 */
	static Summary seenFrom(@Nullable Place from, FoundDocument document, Person person, Voice voice) {
		Area area = (from != null) ? Area.around(from, Area.DEFAULT_RADIUS) : Area.anywhere();
		Site site = site(document, area);
		double metres = (from != null && site != null) ? from.position().metresTo(site.position())
				: Double.POSITIVE_INFINITY;
		return of(document, area, person, voice, metres);
	}

	/** The nearest site that counts, or the first. */
	private static @Nullable Site site(FoundDocument document, Area area) {
		List<Site> sites = document.solution().sites();
		Place place = area.place();
		BoundingBox box = area.box();
		List<Site> counted = sites.stream()
			.filter((site) -> place == null || document.isOn(place.zone(), site.communeCode()))
			.filter((site) -> box == null || box.contains(site.position()))
			.toList();
		List<Site> candidates = counted.isEmpty() ? sites : counted;
		return candidates.stream()
			.min(Comparator.comparingDouble((site) -> (place != null) ? place.position().metresTo(site.position()) : 0))
			.orElse(null);
	}

}
