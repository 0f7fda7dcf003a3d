package fr.raccroche.solution.reminder;

import java.time.LocalDate;
import java.util.Optional;

import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * When an offer is to be confirmed, and what follows if nobody does. Pure.
 *
 * @param recheckOn by which day; null when it never was confirmed: then it is told once,
 * and never paused
 * @param pauseAfter days after which it is paused; 0 for never
 */
record Deadline(@Nullable LocalDate recheckOn, int pauseAfter) {

	/** How long a pause is announced before. */
	static final int NOTICE = 14;

	/** How early the first reminder comes. */
	static final int FIRST = 30;

	private static final int SECOND = 7;

	static Deadline of(Solution solution, int pauseAfter) {
		return new Deadline(solution.verification().recheckOn().orElse(null), pauseAfter);
	}

	/** What is to be told of it while it is published; empty for nothing yet. */
	Optional<Stage> stage(LocalDate today) {
		if (this.recheckOn == null) {
			return Optional.of(Stage.LATE);
		}
		if (this.pauseAfter > 0 && !today.isBefore(this.recheckOn.plusDays(Math.max(this.pauseAfter - NOTICE, 0)))) {
			return Optional.of(Stage.ANNOUNCED);
		}
		if (!today.isBefore(this.recheckOn)) {
			return Optional.of(Stage.LATE);
		}
		if (!today.isBefore(this.recheckOn.minusDays(SECOND))) {
			return Optional.of(Stage.WEEK);
		}
		return today.isBefore(this.recheckOn.minusDays(FIRST)) ? Optional.empty() : Optional.of(Stage.MONTH);
	}

	/**
	 * The day it is paused, if that is announced on that day: never sooner than after the
	 * notice.
	 */
	LocalDate pauseOn(LocalDate announced) {
		LocalDate notice = announced.plusDays(NOTICE);
		LocalDate due = (this.recheckOn != null) ? this.recheckOn.plusDays(this.pauseAfter) : notice;
		return due.isAfter(notice) ? due : notice;
	}

}
