package fr.raccroche.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.search.SearchForm;
import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the map beside a list must know of the search.
 *
 * @param page the list
 */
public record MapFrame(ResultsPage page) {

	/** Territories that are one press away, by the name the map knows them by. */
	public static final List<String> INSETS = List.of("metropole", "guadeloupe", "martinique", "guyane", "reunion",
			"mayotte");

	private static final BoundingBox MAINLAND = new BoundingBox(-5.2, 41.3, 9.7, 51.2);

	/** The tile service with the filters of the search, as a template. */
	public String points() {
		SearchForm filters = this.page.form()
			.without("commune", "lieu", "lat", "lon", "rayon", "bbox", "tri", "limite", "apres");
		return "/carte/{z}/{x}/{y}.json" + filters.query();
	}

	/** The page of a solution that leads back to this list, as a template. */
	public String solution() {
		return this.page.page().href("/solutions/{id}" + WayBack.query(this.page.form(), place()));
	}

	/** Every kind's name by its code, as JSON: the map may show any. */
	public String kinds() {
		Map<String, String> names = Arrays.stream(Kind.values())
			.collect(Collectors.toMap(Kind::code, (kind) -> KindWords.label(this.page.page(), kind), (one, same) -> one,
					TreeMap::new));
		return JsonMapper.shared().writeValueAsString(names);
	}

	/** Edges of the map the search is bounded by; null when it is not. */
	public @Nullable String box() {
		String box = this.page.form().first("bbox");
		return box.isEmpty() ? null : box;
	}

	/** Whether to offer the way over the seas: nobody said where, or it is there. */
	public boolean insets() {
		Position position = position();
		return position == null || !MAINLAND.contains(position);
	}

	/** Where the search starts; null without a place. */
	public @Nullable Position position() {
		Place place = place();
		return (place != null) ? place.position() : null;
	}

	private @Nullable Place place() {
		return this.page.place();
	}

}
