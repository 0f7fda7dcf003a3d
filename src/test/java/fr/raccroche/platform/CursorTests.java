package fr.raccroche.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raccroche.platform.Cursor.Kind.KEYWORD;
import static fr.raccroche.platform.Cursor.Kind.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Property
	void whatIsEncodedComesBackAsItWas(@ForAll @CharRange(from = ' ', to = 'ÿ') @StringLength(max = 64) String mark,
			@ForAll long rank, @ForAll @DoubleRange double metres,
			@ForAll @CharRange(from = ' ', to = 'ÿ') @StringLength(max = 64) String id) {
		Cursor cursor = new Cursor(mark,
				List.of(FieldValue.of(rank), FieldValue.of(metres), FieldValue.NULL, FieldValue.of(id)));
		Cursor back = Cursor.decode(cursor.encode(), List.of(NUMBER, NUMBER, NUMBER, KEYWORD));
		assertThat(back.mark()).isEqualTo(mark);
		assertThat(back.sort().get(0).longValue()).isEqualTo(rank);
		assertThat(back.sort().get(1)._get()).satisfiesAnyOf((value) -> assertThat(value).isEqualTo(metres),
				(value) -> assertThat(((Number) value).doubleValue()).isEqualTo(metres));
		assertThat(back.sort().get(2).isNull()).isTrue();
		assertThat(back.sort().get(3).stringValue()).isEqualTo(id);
	}

	@Test
	void theInfiniteDistanceOfTheEngineIsANumber() {
		Cursor cursor = new Cursor("", List.of(FieldValue.of("Infinity"), FieldValue.of("0790031E")));
		assertThat(Cursor.decode(cursor.encode(), List.of(NUMBER, KEYWORD)).sort().getFirst().stringValue())
			.isEqualTo("Infinity");
	}

	@Test
	void anEncodedCursorIsSafeInAnAddress() {
		String word = new Cursor("r50", List.of(FieldValue.of(12.5), FieldValue.of("é?&=/+ ÿ"))).encode();
		assertThat(word).matches("[A-Za-z0-9_-]+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "%%%", "bm90IGpzb24", "W10", "é" })
	void aWordThatIsNotOursIsRefused(String word) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> Cursor.decode(word, List.of(NUMBER, KEYWORD)))
			.withMessageContaining("apres");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[\"\",\"a\",\"b\"]", "[\"\",1]", "[\"\",1,2]", "[1,1,\"a\"]", "{\"a\":1}",
			"[\"\",1e999,\"a\"]", "[\"\",[1],\"a\"]", "[\"\",1,\"a\",\"b\"]" })
	void aCursorOfAnotherOrderIsRefused(String json) {
		String word = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> Cursor.decode(word, List.of(NUMBER, KEYWORD)));
	}

}
