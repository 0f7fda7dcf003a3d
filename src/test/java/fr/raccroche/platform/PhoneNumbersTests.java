package fr.raccroche.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "05 36 49 00 12;79;+33536490012", "05.36.49.00.12;79;+33536490012", "536490012;79;+33536490012",
					"+33 (0)5 36 49 00 12;79;+33536490012", "0033536490012;79;+33536490012",
					"0262 20 00 12;974;+262262200012", "262200012;974;+262262200012", "0269 61 00 12;976;+262269610012",
					"0590 99 00 12;971;+590590990012", "594300012;973;+594594300012", "0596 70 00 12;972;+596596700012",
					"27 00 12;988;+687270012", "40 54 00 12;987;+68940540012", "0508 41 00 12;975;+508508410012",
					"01 99 00 12 34;974;+33199001234", "01 99 00 12 34;988;+33199001234",
					"0 800 12 25 00;75;+33800122500", "0639 01 00 12;976;+262639010012",
					"06 39 98 00 12;79;+33639980012", "06 39 98 00 12;976;+33639980012", "639980012;75;+33639980012" })
	void aNumberIsDialledFromAnywhere(String text, String departement, String expected) {
		assertThat(PhoneNumbers.parse(text, departement)).contains(expected);
	}

	@Test
	void theFirstOfSeveralNumbersIsFound() {
		assertThat(PhoneNumbers.first("05 36 49 00 12 / 05 36 49 00 13")).isEqualTo("05 36 49 00 12");
		assertThat(PhoneNumbers.first("05 36 49 00 12 ou 13")).isEqualTo("05 36 49 00 12");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "05 36 49 00 12 / 05 36 49 00 13", "05 36 49 00 12 ext. 3", "sans", "05 36 49",
			"05 36 49 00 12 34 56", "3,84958E+08" })
	void whatCannotBeDialledIsNoNumber(String text) {
		assertThat(PhoneNumbers.parse(text, "79")).isEmpty();
	}

}
