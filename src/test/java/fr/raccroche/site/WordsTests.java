package fr.raccroche.site;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource({ "0, à moins d'1 km", "999, à moins d'1 km", "1000, à 1 km", "23541, à 24 km" })
	void distances(long metres, String words) {
		assertThat(plain(Words.away(metres))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "Niort, de Niort", "Angoulême, d'Angoulême", "Évreux, d'Évreux", "Le Mans, du Mans",
			"Les Lilas, des Lilas", "La Rochelle, de La Rochelle", "L'Isle-d'Espagnac, de L'Isle-d'Espagnac",
			"Hyères, de Hyères" })
	void namesOfCommunes(String name, String words) {
		assertThat(Words.of(name)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "+33536490012, 05 36 49 00 12", "+262262991234, 0262 99 12 34", "+33800122500, 0 800 12 25 00" })
	void phoneNumbers(String e164, String words) {
		assertThat(plain(Words.phone(e164))).isEqualTo(words);
	}

	@Test
	void days() {
		assertThat(Words.day(LocalDate.of(2026, 10, 2))).isEqualTo("2 octobre 2026");
		assertThat(Words.day(LocalDate.of(2027, 1, 1))).isEqualTo("1er janvier 2027");
	}

	@Test
	void counts() {
		assertThat(plain(Words.count(0, "place", "places"))).isEqualTo("0 place");
		assertThat(plain(Words.count(1, "place", "places"))).isEqualTo("1 place");
		assertThat(plain(Words.count(12_500, "place", "places"))).isEqualTo("12 500 places");
	}

	@Test
	void punctuationNeverBeginsALine() {
		assertThat(Words.spaced("Où ? À « Niort » : ici")).isEqualTo("Où\u00A0? À «\u00A0Niort\u00A0»\u00A0: ici");
	}

	private static String plain(String text) {
		return text.replace('\u00A0', ' ').replace('\u202F', ' ');
	}

	@Test
	void noNumberIsCutAtTheEndOfALine() {
		assertThat(Words.unbroken("Vérifié le 2 octobre 2026")).isEqualTo("Vérifié le 2\u00A0octobre 2026");
		assertThat(Words.unbroken("pour les 16-25 ans")).isEqualTo("pour les 16\u201125\u00A0ans");
	}

	@Test
	void theOrderOfADictionary() {
		assertThat(Stream.of("Xaintray", "Échiré", "Ardin", "Arçais", "Frontenay").sorted(Words.byName((name) -> name)))
			.containsExactly("Arçais", "Ardin", "Échiré", "Frontenay", "Xaintray");
	}

}
