package fr.raccroche.territory;

import fr.raccroche.platform.Params;
import fr.raccroche.platform.Problem;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class PlaceParamsTest {

	@Autowired
	private PlaceFinder places;

	@Test
	void aPositionFarFromFranceIsRefusedForThatReason() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> find("40.4", "-3.7"))
			.satisfies((problem) -> assertThat(problem.property("parametre")).isEqualTo("lat,lon"))
			.withMessageContaining("Cette position est hors de France.");
	}

	@Test
	void aPositionJustAcrossTheBorderIsAPlace() {
		assertThat(find("50.8503", "4.3517").place().departement()).isEqualTo("59");
	}

	private PlaceAnswer.Found find(String lat, String lon) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add("lat", lat);
		parameters.add("lon", lon);
		return PlaceParams.find(new Params(parameters), this.places).block();
	}

}
