package fr.raccroche.site;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The name of the site, where an address leaves it.
 */
class PublicAddressTests {

	private final ServerWebExchange asked = MockServerWebExchange
		.from(MockServerHttpRequest.get("http://poste.local:8080/pistes?s=a").build());

	@ParameterizedTest
	@CsvSource({ "https://raccroche.example", "https://raccroche.example/", "http://10.0.0.1:8080" })
	void what_is_configured_stands_before_every_path(String url) {
		PublicAddress address = with(url);
		assertThat(address.of("/solutions/x", this.asked)).isEqualTo(url.replaceFirst("/$", "") + "/solutions/x");
		assertThat(address.fixed()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "raccroche.example", "ftp://raccroche.example", "https://raccroche.example/portail",
			"https://moi@raccroche.example", "https://raccroche.example?x=1", "https:///", "https://a b" })
	void another_shape_stops_the_start_with_a_sentence(String url) {
		assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> with(url))
			.withMessageContaining("raccroche.public-url")
			.withMessageContaining(url);
	}

	@Test
	void without_it_the_host_that_was_asked_for_is_named() {
		PublicAddress address = with("");
		assertThat(address.of("/solutions/x", this.asked)).isEqualTo("http://poste.local:8080/solutions/x");
		assertThat(address.fixed()).isFalse();
	}

	private static PublicAddress with(String url) {
		RaccrocheSettings settings = Binder.get(new MockEnvironment().withProperty("raccroche.public-url", url))
			.bindOrCreate("raccroche", RaccrocheSettings.class);
		return new PublicAddress(settings);
	}

}
