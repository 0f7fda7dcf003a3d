package fr.raccroche.solution;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a solution that cannot be true. Carries every reason, not only the first.
 */
public final class SolutionRefused extends IllegalArgumentException {

	private final transient List<Reason> reasons;

	SolutionRefused(List<Reason> reasons) {
		super(reasons.stream().map(Reason::toString).collect(Collectors.joining(" ; ")));
		this.reasons = List.copyOf(reasons);
	}

	public List<Reason> reasons() {
		return this.reasons;
	}

}
