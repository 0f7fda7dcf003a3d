package fr.raccroche.journeys;

import java.util.regex.Pattern;

import fr.raccroche.support.TileService;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal whose maps have an image: browsers ask the portal for it and nobody else.
 */
class MapImageTests extends JourneysOnRealPages {

	private static final TileService SERVICE = TileService.start();

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("raccroche.map.tiles.url", SERVICE::url);
		registry.add("raccroche.map.tiles.attribution", () -> "© Essai <b>");
		registry.add("raccroche.map.tiles.attribution-url", () -> "https://exemple.fr/licence");
		registry.add("raccroche.map.tiles.patience", () -> "2s");
	}

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@Test
	void theImageComesFromThePortalAndSaysWhomItIsFrom() {
		SERVICE.answers(TileService::pixel);
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.all(".leaflet-tile-loaded").first()).isAttached();
			assertThat(visitor.all(".leaflet-control-attribution a[href='https://exemple.fr/licence']"))
				.hasText("© Essai <b>");
			assertThat(visitor.asked()).anyMatch((url) -> url.matches(".*/fond/\\d+/\\d+/\\d+\\.png"));
			assertThat(SERVICE.asked()).isNotEmpty();
			visitor.isServedAccessibly();
		}
	}

	@Test
	void withoutTheServiceTheEmbeddedMapIsSeen() {
		SERVICE.answers((exchange) -> TileService.send(exchange, 500, "text/plain", new byte[0]));
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.mayLack(Pattern.compile("/fond/"));
			visitor.opens("/solutions?lieu=Marseille&rayon=200");
			visitor.opens("/solutions/" + NEAR);
			visitor.all("#carte").scrollIntoViewIfNeeded();
			assertThat(visitor.all(".leaflet-container.has-land")).isVisible();
			assertThat(visitor.all(".map-pin")).isVisible();
			assertThat(visitor.all(".leaflet-tile-loaded")).hasCount(0);
		}
	}

}
