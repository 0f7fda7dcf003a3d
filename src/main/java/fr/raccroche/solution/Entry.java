package fr.raccroche.solution;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When one enters.
 *
 * @param mode all year, at dates, at the rentrée
 * @param sessions dated entries, the earliest first, one a day
 * @param places places left now
 */
public record Entry(@Nullable EntryMode mode, List<Session> sessions, @Nullable Integer places) {

	static final int MOST_PLACES = 10_000;

	/**
	 * @throws SolutionRefused for places that are none, or two sessions on one day
	 */
	public Entry {
		Reasons reasons = new Reasons();
		sessions = sessions.stream().sorted(Comparator.comparing(Session::start)).toList();
		reasons.between(places, 0, MOST_PLACES, "places");
		reasons.refuse(sessions.stream().map(Session::start).distinct().count() < sessions.size(), "sessions",
				"deux sessions commencent le même jour");
		reasons.orThrow();
	}

}
