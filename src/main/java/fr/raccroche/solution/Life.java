package fr.raccroche.solution;

import java.util.List;

/**
 * Where it is in its life.
 *
 * @param state its state
 * @param replacedBy what replaces it once archived
 */
public record Life(State state, List<SolutionId> replacedBy) {

	/**
	 * @throws SolutionRefused for something that is replaced and still there
	 */
	public Life {
		Reasons reasons = new Reasons();
		replacedBy = replacedBy.stream().distinct().toList();
		reasons.refuse(!replacedBy.isEmpty() && state != State.ARCHIVED, "remplace_par",
				"seule une solution retirée est remplacée");
		reasons.orThrow();
	}

}
