package fr.raccroche.platform.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;

class AskerTests {

	@ParameterizedTest
	@ValueSource(strings = { "/solutions.json", "/solutions.geojson", "/solutions.csv", "/geocodage/search",
			"/carte/1/2/3.json", "/ogc", "/solutions/e2c.json" })
	void addressesOfDataAreAskedForByPrograms(String path) {
		assertThat(Asker.isProgram(MockServerHttpRequest.get(path).header("Accept", "text/html").build())).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "application/json | true", "application/problem+json | true",
					"application/json, text/plain, */* | true",
					"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | false", "*/* | false",
					"text/html;q=0.5, application/json | true", "application/json;q=0.2, text/html | false",
					"not a type | false" })
	void elsewhereTheAcceptHeaderDecides(String accept, boolean program) {
		assertThat(Asker.isProgram(MockServerHttpRequest.get("/solutions").header("Accept", accept).build()))
			.isEqualTo(program);
	}

	@Test
	void withoutAWordItIsSomebody() {
		assertThat(Asker.isProgram(MockServerHttpRequest.get("/solutions").build())).isFalse();
	}

}
