package fr.raccroche.offer;

import java.util.Map;
import java.util.Set;

import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose something is, by what is written there.
 */
@Component
class Targets {

	/** No network or structure has a longer name. */
	private static final int LONGEST = 200;

	private final OfferCells cells;

	private final OfferRights rights;

	Targets(OfferCells cells, OfferRights rights) {
		this.cells = cells;
		this.rights = rights;
	}

	/** Of an offer that is there. */
	Target of(Solution solution) {
		return new Target(solution.provider().network(), solution.provider().structureId(),
				this.rights.academies(solution));
	}

	/** Of one that is only typed so far. */
	Target of(Writing writing) {
		Map<String, String> cells = writing.cells();
		Set<String> academies = switch (this.cells.read(cells, Map.of("id", writing.solutionId().value()))) {
			case SolutionDraft.Built built -> this.rights.academies(built.solution());
			case SolutionDraft.Refused refused -> Set.of();
		};
		return new Target(blankToNull(cells.get("reseau")), blankToNull(cells.get("structure_id")), academies);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank() || text.length() > LONGEST) ? null : text.strip();
	}

}
