package fr.raccroche.solution;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How long, how much, as what.
 *
 * @param monthsMin months
 * @param monthsMax months
 * @param hoursPerWeek hours a week
 * @param status legal status
 */
public record Course(@Nullable BigDecimal monthsMin, @Nullable BigDecimal monthsMax, @Nullable BigDecimal hoursPerWeek,
		@Nullable Status status) {

	private static final int TEN_YEARS = 120;

	private static final int HOURS_A_WEEK = 168;

	/**
	 * @throws SolutionRefused for durations that are none or in disorder
	 */
	public Course {
		Reasons reasons = new Reasons();
		monthsMin = Numbers.plain(monthsMin);
		monthsMax = Numbers.plain(monthsMax);
		hoursPerWeek = Numbers.plain(hoursPerWeek);
		reasons.positive(monthsMin, TEN_YEARS, "duree_min_mois");
		reasons.positive(monthsMax, TEN_YEARS, "duree_max_mois");
		reasons.refuse(monthsMin != null && monthsMax != null && monthsMin.compareTo(monthsMax) > 0, "duree_max_mois",
				"%s mois est plus petit que duree_min_mois (%s)".formatted(monthsMax, monthsMin));
		reasons.positive(hoursPerWeek, HOURS_A_WEEK, "heures_semaine");
		reasons.orThrow();
	}

}
