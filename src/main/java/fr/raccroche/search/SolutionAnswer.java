package fr.raccroche.search;

import java.util.List;

import fr.raccroche.solution.Solution;

/**
 * What became of the solution an address names.
 */
public sealed interface SolutionAnswer {

	/**
	 * It is published.
	 *
	 * @param summary it, seen from nowhere and for nobody in particular
	 */
	record Shown(Summary summary) implements SolutionAnswer {
	}

	/**
	 * It was, and is no more.
	 *
	 * @param solution what it was
	 * @param replacements what replaces it, when published
	 */
	record Archived(Solution solution, List<Summary> replacements) implements SolutionAnswer {
	}

	/**
	 * It is there, and takes nobody for now.
	 *
	 * @param solution what it is
	 * @param similar published ones that resemble it
	 */
	record Suspended(Solution solution, List<Summary> similar) implements SolutionAnswer {
	}

	/** There is none, or it is not for the public to see. */
	record Missing() implements SolutionAnswer {
	}

}
