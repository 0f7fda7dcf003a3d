package fr.raccroche.solution;

import java.util.List;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place where it happens.
 *
 * @param communeCode INSEE code
 * @param communeName shown name
 * @param address number and street
 * @param position WGS84
 * @param approximate whether the position is only the commune's
 */
public record Site(String communeCode, String communeName, @Nullable String address, Position position,
		boolean approximate) {

	/**
	 * @throws SolutionRefused for a code that no commune has, or an empty name or street
	 */
	public Site {
		Reasons reasons = new Reasons();
		Codes.COMMUNE.check(reasons, List.of(communeCode), "commune");
		Text.required(reasons, communeName, Text.SHORT, "commune");
		Text.optional(reasons, address, Text.SHORT, "adresse");
		reasons.orThrow();
	}

}
