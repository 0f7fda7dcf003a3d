package fr.raccroche.solution;

import java.util.List;
import java.util.stream.Stream;

/**
 * A step in the life of a solution that somebody may take by a button.
 */
public enum Step implements Coded {

	PUBLISH("publier", "Publier", State.PUBLISHED, State.DRAFT, State.SUBMITTED, State.SUSPENDED, State.ARCHIVED),
	RETURN("renvoyer", "Renvoyer en brouillon", State.DRAFT, State.SUBMITTED),
	SUSPEND("suspendre", "Mettre en pause", State.SUSPENDED, State.PUBLISHED),
	ARCHIVE("archiver", "Retirer du catalogue", State.ARCHIVED, State.PUBLISHED, State.SUSPENDED, State.DRAFT),
	REOPEN("reprendre", "Reprendre en brouillon", State.DRAFT, State.ARCHIVED);

	private final String code;

	private final String label;

	private final State to;

	private final List<State> from;

	Step(String code, String label, State to, State... from) {
		this.code = code;
		this.label = label;
		this.to = to;
		this.from = List.of(from);
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** The steps that lead on from there. */
	public static List<Step> from(State state) {
		return Stream.of(values()).filter((step) -> step.from.contains(state)).toList();
	}

	/**
	 * @throws SolutionRefused when it does not lead on from where the solution is
	 */
	Solution taken(Solution solution) {
		if (!this.from.contains(solution.life().state())) {
			throw new SolutionRefused(
					List.of(new Reason("etat", "cette offre est « %s » : ce bouton n'a plus lieu d'être"
						.formatted(solution.life().state().label()))));
		}
		return solution.with(new Life(this.to, List.of()));
	}

}
