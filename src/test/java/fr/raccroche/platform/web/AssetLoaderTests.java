package fr.raccroche.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import fr.raccroche.platform.Assets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssetLoaderTests {

	@Test
	void theCommonStyleSheetHoldsWhatItImports() throws IOException {
		Assets assets = new AssetLoader().load();

		String css = text(assets, "css/site.css");

		assertThat(css).contains("--accent:", ".card {").doesNotContain("@import");
	}

	@Test
	void everyFileHasItsType() throws IOException {
		Assets assets = new AssetLoader().load();

		assertThat(type(assets, "css/site.css")).isEqualTo("text/css;charset=UTF-8");
		assertThat(type(assets, "js/near-me.js")).isEqualTo("text/javascript;charset=UTF-8");
		assertThat(type(assets, "img/kinds.svg")).isEqualTo("image/svg+xml;charset=UTF-8");
		assertThat(type(assets, "map/metropole.json")).isEqualTo("application/json");
		assertThat(type(assets, "leaflet/leaflet.js")).isEqualTo("text/javascript;charset=UTF-8");
	}

	@Test
	void theFingerprintIsThatOfTheContents() throws IOException {
		String first = new AssetLoader().load().build();

		assertThat(first).matches("[0-9a-f]{12}").isEqualTo(new AssetLoader().load().build());
	}

	@Test
	void aPageCannotLinkIntoTheVoid() throws IOException {
		Assets assets = new AssetLoader().load();

		assertThatIllegalArgumentException().isThrownBy(() -> assets.url("css/nothing.css"));
	}

	private static String text(Assets assets, String path) {
		return new String(assets.find(path).orElseThrow().content(), StandardCharsets.UTF_8);
	}

	private static String type(Assets assets, String path) {
		return assets.find(path).orElseThrow().type().toString();
	}

}
