package fr.raccroche.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.raccroche.platform.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssetLoaderTests {

	@Test
	void theCommonStyleSheetHoldsWhatItImports() throws IOException {
		Assets assets = new AssetLoader(null).load();

		String css = text(assets, "css/site.css");

		assertThat(css).contains("--accent:", ".card {").doesNotContain("@import");
	}

	@Test
	void everyFileHasItsType() throws IOException {
		Assets assets = new AssetLoader(null).load();

		assertThat(type(assets, "css/site.css")).isEqualTo("text/css;charset=UTF-8");
		assertThat(type(assets, "js/near-me.js")).isEqualTo("text/javascript;charset=UTF-8");
		assertThat(type(assets, "img/kinds.svg")).isEqualTo("image/svg+xml;charset=UTF-8");
		assertThat(type(assets, "map/metropole.json")).isEqualTo("application/json");
		assertThat(type(assets, "leaflet/leaflet.js")).isEqualTo("text/javascript;charset=UTF-8");
	}

	@Test
	void theFingerprintIsThatOfTheContents() throws IOException {
		String first = new AssetLoader(null).load().build();

		assertThat(first).matches("[0-9a-f]{12}").isEqualTo(new AssetLoader(null).load().build());
	}

	@Test
	void aPageCannotLinkIntoTheVoid() throws IOException {
		Assets assets = new AssetLoader(null).load();

		assertThatIllegalArgumentException().isThrownBy(() -> assets.url("css/nothing.css"));
	}

	private static String text(Assets assets, String path) {
		return new String(assets.find(path).orElseThrow().content(), StandardCharsets.UTF_8);
	}

	@Test
	void aPortalHasItsOwnLogoAndColours(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("frontend/css"));
		Files.createDirectories(folder.resolve("frontend/img"));
		Files.writeString(folder.resolve("frontend/css/theme.css"), ":root { --accent: #123456; }");
		Files.writeString(folder.resolve("frontend/img/logo.svg"), "<svg/>");

		Assets assets = new AssetLoader(folder).load();

		assertThat(text(assets, "css/site.css")).contains("--accent: #123456;", ".card {");
		assertThat(text(assets, "img/logo.svg")).isEqualTo("<svg/>");
	}

	private static String type(Assets assets, String path) {
		return assets.find(path).orElseThrow().type().toString();
	}

}
