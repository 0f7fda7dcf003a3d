package fr.raccroche.solution;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What it trains for.
 *
 * @param sectors ROME domains, none when it does not train for a trade
 * @param preparedDiploma diploma or title, in words
 */
public record Training(Set<Sector> sectors, @Nullable String preparedDiploma) {

	/**
	 * @throws SolutionRefused for an empty or too long diploma
	 */
	public Training {
		Reasons reasons = new Reasons();
		sectors = Sets.sorted(sectors);
		Text.optional(reasons, preparedDiploma, Text.SHORT, "diplome_prepare");
		reasons.orThrow();
	}

}
