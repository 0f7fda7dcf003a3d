package fr.raccroche.solution;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The stable name of a solution, part of its address for ever.
 *
 * @param value 3 to 64 lower-case letters, digits and hyphens; never shaped like a UAI
 */
public record SolutionId(@JsonValue String value) implements Comparable<SolutionId> {

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{1,62})[a-z0-9]");

	private static final Pattern UAI = Pattern.compile("\\d{7}[a-z]");

	/**
	 * @throws SolutionRefused for another shape
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SolutionId {
		Reasons reasons = new Reasons();
		reasons.refuse(!SHAPE.matcher(value).matches(), "id",
				"« %s » : il faut 3 à 64 lettres minuscules sans accent, chiffres ou tirets".formatted(value));
		reasons.refuse(UAI.matcher(value).matches(), "id", "« %s » a la forme d'un UAI".formatted(value));
		reasons.orThrow();
	}

	@Override
	public int compareTo(SolutionId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
