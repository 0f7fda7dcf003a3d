package fr.raccroche.solution;

import java.time.LocalDate;

import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * One dated entry.
 *
 * @param start first day
 * @param places places left in it
 * @param deadline last day to ask
 */
public record Session(LocalDate start, @Nullable Integer places, @Nullable LocalDate deadline) {

	/**
	 * @throws SolutionRefused for places that are none, or a deadline after the start
	 */
	public Session {
		Reasons reasons = new Reasons();
		reasons.plausible(start, "sessions");
		reasons.plausible(deadline, "sessions");
		reasons.between(places, 0, Entry.MOST_PLACES, "sessions");
		reasons.refuse(deadline != null && deadline.isAfter(start), "sessions",
				"la date limite (%s) vient après l'entrée (%s)".formatted((deadline != null) ? Words.day(deadline) : "",
						Words.day(start)));
		reasons.orThrow();
	}

	/** Whether one can still ask for it. */
	boolean opens(LocalDate today) {
		return !lastDay().isBefore(today);
	}

	/** The last day one can ask for it. */
	LocalDate lastDay() {
		return (this.deadline != null) ? this.deadline : this.start;
	}

}
