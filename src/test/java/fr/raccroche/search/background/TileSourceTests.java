package fr.raccroche.search.background;

import java.time.Duration;
import java.util.Optional;

import fr.raccroche.geo.Tile;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A tile service that is set right, or one sentence that says why not.
 */
class TileSourceTests {

	private static final String URL = "https://tuiles.exemple.fr/{z}/{x}/{y}.png?cle=secrete";

	@Test
	void without_an_address_there_is_none() {
		assertThat(source(null, null, 18)).isEmpty();
		assertThat(source(" ", null, 18)).isEmpty();
	}

	@Test
	void an_address_is_filled_in() {
		TileSource source = source(URL, "Essai", 17).orElseThrow();
		assertThat(source.address(new Tile(9, 255, 180)))
			.hasToString("https://tuiles.exemple.fr/9/255/180.png?cle=secrete");
		assertThat(source.has(new Tile(17, 0, 0))).isTrue();
		assertThat(source.has(new Tile(18, 0, 0))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://tuiles.exemple.fr/{z}/{x}/{y}.png", "https://tuiles.exemple.fr/{z}/{x}.png",
			"https://moi:secret@tuiles.exemple.fr/{z}/{x}/{y}", "file:///{z}/{x}/{y}", "n'importe quoi {z}{x}{y}" })
	void another_address_is_refused_without_being_repeated(String url) {
		assertThatThrownBy(() -> source(url, "Essai", 18)).isInstanceOf(StartupRefused.class)
			.hasMessageStartingWith("raccroche.map.tiles.url doit être une adresse https avec {z}, {x} et {y}")
			.hasMessageNotContaining(url);
	}

	@Test
	void whom_it_is_from_must_be_said_and_its_depth_be_ours() {
		assertThatThrownBy(() -> source(URL, null, 18)).hasMessageStartingWith("raccroche.map.tiles.attribution ");
		assertThatThrownBy(() -> source(URL, "Essai", 19)).hasMessageStartingWith("raccroche.map.tiles.max-zoom ");
	}

	private static Optional<TileSource> source(@Nullable String url, @Nullable String attribution, int maxZoom) {
		return TileSource.of(new TileSettings(url, attribution, null, maxZoom, DataSize.ofMegabytes(1),
				Duration.ofDays(1), Duration.ofSeconds(1)));
	}

}
