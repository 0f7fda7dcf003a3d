package fr.raccroche.search;

import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, as far as they said.
 *
 * @param age years
 * @param monthsOut whole months since the last day at school
 * @param diploma highest diploma held
 * @param disabled whether the bounds for disabled people are theirs
 */
public record Person(@Nullable Integer age, @Nullable Integer monthsOut, @Nullable Diploma diploma, boolean disabled) {

	/** Years, and older than anybody. */
	public static final int OLDEST = 99;

	/** Fifty years. */
	public static final int LONGEST_OUT = 600;

	/** Somebody who said nothing. */
	public static final Person UNKNOWN = new Person(null, null, null, false);

	/**
	 * @throws IllegalArgumentException for numbers nobody has
	 */
	public Person {
		if (age != null && (age < 0 || age > OLDEST)) {
			throw new IllegalArgumentException("no such age: " + age);
		}
		if (monthsOut != null && (monthsOut < 0 || monthsOut > LONGEST_OUT)) {
			throw new IllegalArgumentException("no such time out of school: " + monthsOut);
		}
	}

}
