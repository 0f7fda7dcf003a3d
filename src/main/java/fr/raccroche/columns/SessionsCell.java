package fr.raccroche.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.solution.Session;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2027-01-11 : 4 places, avant le 2026-12-20}, several separated by {@code |}.
 */
final class SessionsCell {

	private static final String COLUMN = "sessions";

	private static final Pattern SHAPE = Pattern.compile(
			"([\\d/.-]+)(?:\\s*:\\s*(?:(\\d+)\\s*places?)?\\s*,?\\s*(?:avant le\\s+([\\d/.-]+))?)?",
			Pattern.CASE_INSENSITIVE);

	private SessionsCell() {
	}

	static @Nullable List<Session> read(Cells cells) {
		List<Session> sessions = new ArrayList<>();
		List<String> texts = cells.list(COLUMN);
		for (String text : texts) {
			Session session = read(cells, text);
			if (session != null) {
				sessions.add(session);
			}
		}
		return (sessions.size() == texts.size()) ? sessions : null;
	}

	private static @Nullable Session read(Cells cells, String text) {
		Matcher matcher = SHAPE.matcher(text);
		if (!matcher.matches()) {
			return cells.refuse(COLUMN,
					"« %s » : il faut par exemple « 2027-01-11 : 4 places, avant le 2026-12-20 »".formatted(text));
		}
		LocalDate start = cells.day(matcher.group(1), COLUMN);
		String before = matcher.group(3);
		LocalDate deadline = (before != null) ? cells.day(before, COLUMN) : null;
		if (start == null || (before != null && deadline == null)) {
			return null;
		}
		String places = matcher.group(2);
		Integer count = (places != null) ? cells.whole(places, COLUMN) : null;
		return cells.reasons().attempt(() -> new Session(start, count, deadline));
	}

}
