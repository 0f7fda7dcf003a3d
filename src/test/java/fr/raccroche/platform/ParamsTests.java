package fr.raccroche.platform;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParamsTests {

	private final LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();

	private final Params params = new Params(this.values);

	@Test
	void anEmptyFieldOfAFormIsAbsent() {
		this.values.add("rayon", "");
		this.values.add("lieu", "   ");
		this.values.add("q", null);
		assertThat(this.params.integer("rayon", 1, 200)).isEmpty();
		assertThat(this.params.text("lieu")).isEmpty();
		assertThat(this.params.has("q")).isFalse();
	}

	@Test
	void aNumberInItsRangeIsRead() {
		this.values.add("rayon", " 200 ");
		this.values.add("lat", "46.32");
		assertThat(this.params.integer("rayon", 1, 200)).contains(200);
		assertThat(this.params.decimal("lat", -90, 90)).contains(46.32);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "201", "abc", "1.5", "1e2", "0x10", "99999999999", "NaN", "-30", "30 km", "١٢" })
	void aBadWholeNumberIsRefusedByName(String value) {
		this.values.add("rayon", value);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.integer("rayon", 1, 200))
			.satisfies((problem) -> {
				assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
				assertThat(problem.sentence()).contains("rayon").contains("de 1 à 200").contains(value);
				assertThat(problem.property("parametre")).isEqualTo("rayon");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "1d", "91", "46,32", "4444444444444444444444" })
	void aBadDecimalIsRefused(String value) {
		this.values.add("lat", value);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.decimal("lat", -90, 90));
	}

	@Test
	void aBoxIsFourNumbers() {
		this.values.add("bbox", "-0.5, 46.2,-0.3,46.4");
		assertThat(this.params.decimals("bbox", "minLon,minLat,maxLon,maxLat"))
			.contains(List.of(-0.5, 46.2, -0.3, 46.4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,2,3", "1,2,3,4,5", "1,2,3,x", ",,,", "1;2;3;4" })
	void aBadBoxIsRefused(String value) {
		this.values.add("bbox", value);
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.params.decimals("bbox", "minLon,minLat,maxLon,maxLat"))
			.withMessageContaining("minLon,minLat,maxLon,maxLat");
	}

	@Test
	void aWishIsOneOrNothing() {
		this.values.add("pmr", "1");
		this.values.add("places", "0");
		this.values.add("internat", "oui");
		assertThat(this.params.flag("pmr")).isTrue();
		assertThat(this.params.flag("remuneration")).isFalse();
		for (String wrong : List.of("places", "internat")) {
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.flag(wrong))
				.withMessageContaining(wrong + " ne peut valoir que 1");
		}
	}

	@Test
	void aSwitchIsOneOrZero() {
		this.values.add("autocomplete", "0");
		this.values.add("other", "non");
		assertThat(this.params.toggle("autocomplete")).contains(false);
		assertThat(this.params.toggle("absent")).isEmpty();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.toggle("other"))
			.withMessageContaining("other vaut 1 ou 0");
	}

	@Test
	void codesAreReadInOrderWithoutRepeats() {
		this.values.addAll("nature", List.of("cio", "lycee", "cio", ""));
		assertThat(this.params.codes("nature", Optional::of, List.of("cio", "lycee"))).containsExactly("cio", "lycee");
	}

	@Test
	void anUnknownCodeIsRefusedWithThoseThatExist() {
		this.values.add("nature", "licee");
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.params.codes("nature", (code) -> Optional.empty(), List.of("cio", "lycee")))
			.withMessageContaining("« licee »")
			.withMessageContaining("cio, lycee");
	}

	@Test
	void twoValuesWhereOneIsMeantAreRefused() {
		this.values.addAll("rayon", List.of("10", "20"));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.integer("rayon", 1, 200))
			.withMessageContaining("rayon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\nb" })
	void textThatCannotBeShownIsRefused(String value) {
		this.values.add("q", value);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.text("q"));
	}

	@Test
	void textTooLongIsRefused() {
		this.values.add("q", "é".repeat(Params.LONGEST_TEXT + 1));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.params.text("q")).withMessageContaining("200");
	}

}
