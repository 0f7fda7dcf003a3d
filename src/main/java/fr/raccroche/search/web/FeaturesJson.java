package fr.raccroche.search.web;

import java.util.List;

import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Speech;
import org.jspecify.annotations.Nullable;

/**
 * {@code /solutions.geojson}: one feature an item, without geometry when it has no site.
 *
 * @param type always FeatureCollection
 * @param features the items of this page
 * @param total over all pages
 * @param suite where the next page begins
 */
record FeaturesJson(String type, List<FeatureJson> features, long total, @Nullable String suite) {

	static FeaturesJson of(SearchResult result, Speech speech) {
		return new FeaturesJson("FeatureCollection",
				result.items().stream().map((summary) -> FeatureJson.of(ItemJson.of(summary, speech))).toList(),
				result.total(), result.next());
	}

	/**
	 * A feature.
	 *
	 * @param type always Feature
	 * @param id of the solution
	 * @param geometry the site shown
	 * @param properties the item
	 */
	record FeatureJson(String type, String id, @Nullable PointJson geometry, ItemJson properties) {

		static FeatureJson of(ItemJson item) {
			PointJson point = (item.lat() != null && item.lon() != null) ? PointJson.at(item.lat(), item.lon()) : null;
			return new FeatureJson("Feature", item.id(), point, item);
		}

	}

}
