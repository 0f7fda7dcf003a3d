package fr.raccroche.solution;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An amount that was right one day.
 *
 * @param eurosPerMonth euros a month
 * @param eurosPerMonthMax upper end of a range
 * @param on when it was right
 * @param source where it comes from
 */
public record Amount(BigDecimal eurosPerMonth, @Nullable BigDecimal eurosPerMonthMax, LocalDate on,
		@Nullable String source) {

	private static final int MOST = 10_000;

	/**
	 * @throws SolutionRefused for amounts that are none or in disorder
	 */
	public Amount {
		Reasons reasons = new Reasons();
		eurosPerMonth = Numbers.plainOf(eurosPerMonth);
		eurosPerMonthMax = Numbers.plain(eurosPerMonthMax);
		reasons.positive(eurosPerMonth, MOST, "remuneration_montant");
		reasons.positive(eurosPerMonthMax, MOST, "remuneration_montant_max");
		reasons.refuse(eurosPerMonthMax != null && eurosPerMonthMax.compareTo(eurosPerMonth) < 0,
				"remuneration_montant_max",
				"%s est plus petit que remuneration_montant (%s)".formatted(eurosPerMonthMax, eurosPerMonth));
		reasons.plausible(on, "remuneration_le");
		Text.optional(reasons, source, Text.SHORT, "remuneration_source");
		reasons.orThrow();
	}

}
