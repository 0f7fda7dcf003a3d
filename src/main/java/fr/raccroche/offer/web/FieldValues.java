package fr.raccroche.offer.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.columns.Columns;
import fr.raccroche.offer.web.FormPage.SessionRow;

/**
 * A column as the fields of the form hold it: a script fills them with what was written
 * elsewhere.
 */
final class FieldValues {

	private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(Columns.BETWEEN));

	private static final Pattern SESSION = Pattern
		.compile("(.*?)(?:(?:^| +): (?:(.*?) places?)?(?:,? ?avant le (.*))?)?");

	private FieldValues() {
	}

	/** Values by name of the fields. */
	static Map<String, List<String>> of(String column, String cell) {
		if (column.equals("sessions")) {
			List<SessionRow> rows = sessions(cell);
			Map<String, List<String>> fields = new LinkedHashMap<>();
			fields.put("sessions.debut", rows.stream().map(SessionRow::day).toList());
			fields.put("sessions.places", rows.stream().map(SessionRow::places).toList());
			fields.put("sessions.limite", rows.stream().map(SessionRow::deadline).toList());
			return fields;
		}
		FormLayout.Field field = FormLayout.field(column);
		return Map.of(column, (field != null && field.lines()) ? List.of(cell.replace(Columns.BETWEEN, "\n"))
				: (field != null && field.ticked()) ? List.of(BETWEEN.split(cell)) : List.of(cell));
	}

	/** Its dated entries. */
	static List<SessionRow> sessions(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.stream(BETWEEN.split(cell)).map(FieldValues::session).toList();
	}

	private static SessionRow session(String text) {
		Matcher session = SESSION.matcher(text);
		// whatever it is, it is shown as it was typed
		return session.matches() ? new SessionRow(said(session, 1), said(session, 2), said(session, 3))
				: new SessionRow(text, "", "");
	}

	private static String said(Matcher session, int group) {
		return Objects.requireNonNullElse(session.group(group), "").strip();
	}

}
