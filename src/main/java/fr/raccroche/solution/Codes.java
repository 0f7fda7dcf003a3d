package fr.raccroche.solution;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Shapes of the codes of geography. Whether a code exists is the gazetteer's to say.
 */
enum Codes {

	COMMUNE("(?:\\d{2}|2[AB])\\d{3}", "un code INSEE de commune, comme 79191"),
	DEPARTEMENT("\\d{2}|2[AB]|9[78]\\d", "un code de département, comme 79, 2A ou 974"),
	ACADEMIE("[a-z]+(?:-[a-z]+)*", "le nom d'une académie, comme poitiers");

	private final Pattern shape;

	private final String expected;

	Codes(String shape, String expected) {
		this.shape = Pattern.compile(shape);
		this.expected = expected;
	}

	void check(Reasons reasons, Collection<String> codes, String column) {
		codes.stream()
			.filter((code) -> !this.shape.matcher(code).matches())
			.forEach((code) -> reasons.add(column, "« %s » : il faut %s".formatted(code, this.expected)));
	}

}
