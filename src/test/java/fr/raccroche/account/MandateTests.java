package fr.raccroche.account;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mandates that are given twice, and mandates that end.
 */
class MandateTests {

	/** What was held and what is given beside it, from and until in days of March. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-..-   | 5..9  | -..-
			1..5   | 3..9  | 1..9
			1..5   | 5..-  | 1..-
			3..9   | 1..4  | 1..9
			1..9   | 3..5  | 1..9
			1..3   | 5..9  | 1..3 5..9
			7..-   | 1..3  | 7..- 1..3
			""")
	void whatTouchesBecomesOneAndAGapStays(String held, String given, String expected) {
		assertThat(mandate(given).addedTo(List.of(mandate(held))).stream().map(MandateTests::days).toList())
			.containsExactly(expected.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "1..-,5,1..5", "-..-,5,-..5", "1..3,5,1..3", "5..-,5,5..5", "5..-,4,''" })
	void aMandateEndsOnItsLastDayAndNeverLaterThanBefore(String held, int last, String expected) {
		List<Mandate> all = mandate(held).endedIn(List.of(mandate(held)), day(last));

		assertThat(all.stream().map(MandateTests::days).toList())
			.isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
	}

	@Test
	void anotherRoleStaysBeside() {
		Mandate deputy = Mandate.of(Role.DEPUTY, "niort");

		assertThat(Mandate.of(Role.HEAD, "niort").addedTo(List.of(deputy))).hasSize(2);
		assertThat(Mandate.of(Role.HEAD, "niort").key()).isNotEqualTo(deputy.key());
	}

	private static Mandate mandate(String days) {
		String[] ends = days.split("\\.\\.");
		return new Mandate(Role.HEAD, "niort", ends[0].equals("-") ? null : day(Integer.parseInt(ends[0])),
				ends[1].equals("-") ? null : day(Integer.parseInt(ends[1])), null);
	}

	private static String days(Mandate mandate) {
		return said(mandate.from()) + ".." + said(mandate.until());
	}

	private static String said(@Nullable LocalDate day) {
		return (day != null) ? String.valueOf(day.getDayOfMonth()) : "-";
	}

	private static LocalDate day(int ofMarch) {
		return LocalDate.of(2027, 3, ofMarch);
	}

}
