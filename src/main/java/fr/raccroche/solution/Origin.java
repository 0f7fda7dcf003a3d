package fr.raccroche.solution;

import org.jspecify.annotations.Nullable;

/**
 * Where this record comes from.
 *
 * @param source in words
 * @param licence SPDX id or words
 * @param demonstration whether it is invented
 */
public record Origin(@Nullable String source, @Nullable String licence, boolean demonstration) {

	/**
	 * @throws SolutionRefused for empty or too long texts
	 */
	public Origin {
		Reasons reasons = new Reasons();
		Text.optional(reasons, source, Text.SHORT, "source");
		Text.optional(reasons, licence, Text.SHORT, "licence");
		reasons.orThrow();
	}

}
