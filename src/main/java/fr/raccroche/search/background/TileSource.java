package fr.raccroche.search.background;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import fr.raccroche.geo.Tile;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;

/**
 * A tile service that can be asked.
 *
 * @param template address of one tile; may hold a key, so it is never shown
 * @param attribution whom the images are from
 * @param attributionUrl the page that says more; null without one
 * @param maxZoom its deepest zoom
 */
record TileSource(String template, String attribution, @Nullable String attributionUrl, int maxZoom) {

	private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");

	/** Where a service may be asked without encryption: this machine. */
	private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

	/**
	 * The service that is set, if one is.
	 * @throws StartupRefused when it cannot be what is set
	 */
	static Optional<TileSource> of(TileSettings settings) {
		String url = stripped(settings.url());
		if (url == null) {
			return Optional.empty();
		}
		check(PLACES.stream().allMatch(url::contains) && isSafe(url), "url",
				"une adresse https avec {z}, {x} et {y}, comme https://tuiles.exemple.fr/{z}/{x}/{y}.png");
		String attribution = stripped(settings.attribution());
		check(attribution != null, "attribution", "les mots que demande la licence du fond de carte");
		check(settings.maxZoom() >= 0 && settings.maxZoom() <= Tile.MAX_ZOOM, "max-zoom",
				"un nombre entre 0 et " + Tile.MAX_ZOOM);
		String page = stripped(settings.attributionUrl());
		check(page == null || isSafe(page), "attribution-url", "une adresse https");
		return Optional.of(new TileSource(url, String.valueOf(attribution), page, settings.maxZoom()));
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static void check(boolean right, String name, String expected) {
		if (!right) {
			// the value may hold a key: it is not repeated
			throw new StartupRefused("raccroche.map.tiles.%s doit être %s.".formatted(name, expected));
		}
	}

	private static boolean isSafe(String text) {
		try {
			URI uri = URI.create(filled(text, new Tile(0, 0, 0)));
			boolean here = "http".equals(uri.getScheme()) && HERE.contains(String.valueOf(uri.getHost()));
			return uri.getHost() != null && uri.getUserInfo() == null && (here || "https".equals(uri.getScheme()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String filled(String template, Tile tile) {
		return template.replace("{z}", String.valueOf(tile.z()))
			.replace("{x}", String.valueOf(tile.x()))
			.replace("{y}", String.valueOf(tile.y()));
	}

	boolean has(Tile tile) {
		return tile.z() <= this.maxZoom;
	}

	URI address(Tile tile) {
		return URI.create(filled(this.template, tile));
	}

	/** The service alone: where its images are kept, and what a log may say. */
	String host() {
		return address(new Tile(0, 0, 0)).getHost();
	}

}
