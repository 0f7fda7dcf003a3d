package fr.raccroche.contact.web;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names are names, and lines hold what one sees.
 */
class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "Léa", "Jean-Baptiste", "D'Arcy", "M’Bappé", "Ngọc Ánh", "محمد", "Олена", "Ş.", "李" })
	void peopleAreCalledThat(String name) {
		assertThat(Typed.isName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "1", "<b>", "a@b.test", "Léa\nBcc: x", "Léa\r", "a/b", "http://a.test", "\u202Ea" })
	void nobodyIsCalledThat(String name) {
		assertThat(Typed.isName(name)).isFalse();
	}

	@Property
	void aNameIsOneLineWithoutMarkup(@ForAll String text) {
		if (Typed.isName(text)) {
			assertThat(text).doesNotContainPattern("[\\p{Cc}<>@:&\"/]");
		}
	}

	@Property
	void linesHoldNothingInvisible(@ForAll String text) {
		String lines = Typed.lines(text);

		assertThat(lines).doesNotContainPattern("[\\p{Cc}&&[^\\n]]").isEqualTo(Typed.lines(lines));
	}

}
