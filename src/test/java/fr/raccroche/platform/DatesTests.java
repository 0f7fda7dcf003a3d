package fr.raccroche.platform;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@ParameterizedTest
	@CsvSource({ "2026-05-27,2026-05-27", "27/05/2026,2026-05-27", "1/2/1967,1967-02-01", "27.05.2026,2026-05-27",
			"2026-05-27T10:00:00Z,2026-05-27", "27/05/2026 10:00,2026-05-27" })
	void datesAreDayFirstOrYearFirst(String text, LocalDate expected) {
		assertThat(Dates.parse(text)).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "27/05/26", "05/27/2026", "2026-02-30", "demain", "46169", "2026" })
	void whatIsNotCertainIsNoDate(String text) {
		assertThat(Dates.parse(text)).isEmpty();
	}

}
