package fr.raccroche.solution;

import org.jspecify.annotations.Nullable;

/**
 * Daily life.
 *
 * @param cost in words
 * @param boarding whether one can be housed
 * @param meals whether one can eat there
 * @param wheelchair whether a wheelchair gets in
 * @param accessibility in words
 * @param transport in words
 */
public record Living(@Nullable String cost, @Nullable Boolean boarding, @Nullable Boolean meals,
		@Nullable Boolean wheelchair, @Nullable String accessibility, @Nullable String transport) {

	/**
	 * @throws SolutionRefused for empty or too long texts
	 */
	public Living {
		Reasons reasons = new Reasons();
		Text.optional(reasons, cost, Text.SHORT, "cout");
		Text.optional(reasons, accessibility, Text.SENTENCE, "accessibilite");
		Text.optional(reasons, transport, Text.SENTENCE, "transport");
		reasons.orThrow();
	}

}
