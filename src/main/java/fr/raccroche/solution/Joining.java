package fr.raccroche.solution;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one joins.
 *
 * @param by who can ask; never empty
 * @param steps in order
 * @param afterCall what happens after one calls
 */
public record Joining(Set<JoinedBy> by, List<String> steps, @Nullable String afterCall) {

	/**
	 * @throws SolutionRefused when nobody can ask, or when a judge is not alone to
	 */
	public Joining {
		Reasons reasons = new Reasons();
		by = Sets.sorted(by);
		reasons.refuse(by.isEmpty(), "adhesion", "il faut au moins une valeur");
		reasons.refuse(by.contains(JoinedBy.JUGE) && by.size() > 1, "adhesion",
				"ce qu'un juge décide ne se demande pas autrement : « juge » doit être seul");
		steps = List.copyOf(steps);
		Text.list(reasons, steps, Text.SENTENCE, "etapes");
		Text.optional(reasons, afterCall, Text.SENTENCE, "apres_appel");
		reasons.orThrow();
	}

	/** Whether a young person can ask alone. */
	public boolean byOneself() {
		return this.by.contains(JoinedBy.SOI_MEME);
	}

}
