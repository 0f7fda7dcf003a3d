package fr.raccroche.territory.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostalAddressTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
			79000 Niort                       | Niort             | 79000 | false | -
			Niort (79000)                     | Niort             | 79000 | false | -
			86021 POITIERS CEDEX 9            | POITIERS          | 86021 | true  | 9
			POITIERS CEDEX                    | POITIERS          | -     | true  | -
			LYON CEDEX 03                     | LYON              | -     | true  | 3
			12 rue de la Gare, 79000 Niort    | Niort             | 79000 | false | -
			12 rue de la Gare 79000           | 12 rue de la Gare | 79000 | false | -
			F-79000 Niort                     | Niort             | 79000 | false | -
			79 000 Niort                      | Niort             | 79000 | false | -
			Paris 18                          | Paris 18          | -     | false | -
			""")
	void theTownIsReadFromTheLastLineOfAnAddress(String text, String name, String postcode, boolean cedex,
			Integer number) {
		assertThat(PostalAddress.of(text)).isEqualTo(new PostalAddress(name, postcode, cedex, number));
	}

}
