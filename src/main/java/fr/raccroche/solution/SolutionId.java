package fr.raccroche.solution;

import java.util.regex.Pattern;

/**
 * The stable name of a solution, part of its address for ever.
 *
 * @param value 3 to 64 lower-case letters, digits and hyphens; never shaped like a UAI
 */
public record SolutionId(String value) {

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{1,62})[a-z0-9]");

	private static final Pattern UAI = Pattern.compile("\\d{7}[a-z]");

	/**
	 * @throws IllegalArgumentException for another shape
	 */
	public SolutionId {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"« %s » : il faut 3 à 64 lettres minuscules sans accent, chiffres ou tirets".formatted(value));
		}
		if (UAI.matcher(value).matches()) {
			throw new IllegalArgumentException("« %s » a la forme d'un UAI".formatted(value));
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
