package fr.raccroche.solution;

import java.time.LocalDate;
import java.time.Period;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The day on which an offer leaves the catalogue by itself. Reads straight from a
 * document of the index {@code offer-ends}.
 *
 * @param solutionId which offer
 * @param on first day on which the public sees it no more
 * @param by account in whose name
 * @param missed whether that day came, and that account could not retire it any more
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlannedEnd(SolutionId solutionId, LocalDate on, String by, boolean missed) {

	/** Nobody knows longer ahead. */
	public static final Period LATEST = Period.ofYears(2);

	PlannedEnd notKept() {
		return new PlannedEnd(this.solutionId, this.on, this.by, true);
	}

}
