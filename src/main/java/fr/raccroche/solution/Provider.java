package fr.raccroche.solution;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who offers it.
 *
 * @param structureId UAI or other id of a known structure
 * @param name shown name
 * @param network FOQUALE network, in words
 */
public record Provider(@Nullable String structureId, String name, @Nullable String network) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,63}");

	/**
	 * @throws SolutionRefused for an id that is none, or a name that is missing or too
	 * long
	 */
	public Provider {
		Reasons reasons = new Reasons();
		reasons.refuse(structureId != null && !ID.matcher(structureId).matches(), "structure_id",
				"« %s » : il faut un UAI, ou 2 à 64 lettres sans accent, chiffres ou tirets".formatted(structureId));
		Text.required(reasons, name, Text.SHORT, "structure_nom");
		Text.optional(reasons, network, Text.SHORT, "reseau");
		reasons.orThrow();
	}

}
