package fr.raccroche.solution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * For whom. A null bound is open.
 *
 * @param ageMin years, included
 * @param ageMax years, included
 * @param ageMaxDisabled years, included, when it is higher for disabled people
 * @param monthsOutMin months out of school, at least
 * @param diplomaMax highest diploma that may be held
 * @param conditions short sentences
 * @param documents what to bring
 */
public record Audience(@Nullable Integer ageMin, @Nullable Integer ageMax, @Nullable Integer ageMaxDisabled,
		@Nullable Integer monthsOutMin, @Nullable Diploma diplomaMax, List<String> conditions, List<String> documents) {

	/** Instruction is compulsory from 3. */
	private static final int YOUNGEST = 3;

	private static final int OLDEST = 99;

	private static final int TWENTY_YEARS = 240;

	/**
	 * @throws SolutionRefused for ages that are none or in disorder
	 */
	public Audience {
		Reasons reasons = new Reasons();
		reasons.between(ageMin, YOUNGEST, OLDEST, "age_min");
		reasons.between(ageMax, YOUNGEST, OLDEST, "age_max");
		reasons.between(ageMaxDisabled, YOUNGEST, OLDEST, "age_max_handicap");
		reasons.refuse(ageMin != null && ageMax != null && ageMin > ageMax, "age_max",
				"%s ans est plus petit que age_min (%s ans)".formatted(ageMax, ageMin));
		reasons.refuse(ageMaxDisabled != null && (ageMax == null || ageMaxDisabled < ageMax), "age_max_handicap",
				(ageMax == null) ? "il n'a pas de sens sans age_max"
						: "%s ans est plus petit que age_max (%s ans)".formatted(ageMaxDisabled, ageMax));
		reasons.between(monthsOutMin, 0, TWENTY_YEARS, "sortie_min_mois");
		conditions = List.copyOf(conditions);
		documents = List.copyOf(documents);
		Text.list(reasons, conditions, Text.SENTENCE, "conditions");
		Text.list(reasons, documents, Text.SENTENCE, "documents");
		reasons.orThrow();
	}

}
