package fr.raccroche.search.background;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The tile service under the maps; without one the embedded basemap is all there is.
 *
 * @param url of one tile, with {@code {z}}, {@code {x}} and {@code {y}}; none by default
 * @param attribution whom the images are from, in words, as their licence asks
 * @param attributionUrl the page those words lead to
 * @param maxZoom the deepest zoom of the service, at most 18
 * @param cacheSize how much disk the images may take
 * @param keep how long an image is kept
 * @param patience how long the service may take for one image
 */
@ConfigurationProperties("raccroche.map.tiles")
record TileSettings(@Nullable String url, @Nullable String attribution, @Nullable String attributionUrl,
		@DefaultValue("18") int maxZoom, @DefaultValue("512MB") DataSize cacheSize, @DefaultValue("30d") Duration keep,
		@DefaultValue("5s") Duration patience) {
}
