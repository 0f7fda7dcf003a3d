package fr.raccroche.solution.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raccroche.platform.Dates;
import fr.raccroche.platform.FormBody;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Reasons;
import fr.raccroche.solution.Session;
import org.jspecify.annotations.Nullable;

/**
 * The dated entries one can still ask for, as a form shows them: a line each, and empty
 * ones for more. A line without a date is none.
 *
 * @param action where the form is sent
 * @param csrf what it carries; null where its address is the key
 * @param rows its lines
 */
public record SessionForm(String action, @Nullable String csrf, List<Row> rows) {

	private static final int EMPTY_ROWS = 2;

	/** More are no dates any more. */
	private static final int MOST = 40;

	private static final Row EMPTY = new Row("", "", "");

	/**
	 * A line, as it was typed.
	 *
	 * @param start first day
	 * @param places places left
	 * @param deadline last day to ask
	 */
	public record Row(String start, String places, String deadline) {
	}

	/**
	 * What was typed.
	 *
	 * @param sessions what it says
	 * @param reasons what is wrong with it
	 */
	public record Read(List<Session> sessions, List<Reason> reasons) {
	}

	public static SessionForm of(Entry entry, LocalDate today, String action, @Nullable String csrf) {
		List<Row> rows = entry.upcoming(today)
			.stream()
			.map((session) -> new Row(session.start().toString(), Objects.toString(session.places(), ""),
					Objects.toString(session.deadline(), "")))
			.collect(Collectors.toCollection(ArrayList::new));
		IntStream.range(0, EMPTY_ROWS).forEach((more) -> rows.add(EMPTY));
		return new SessionForm(action, csrf, rows);
	}

	/** The same form with what was typed in it. */
	public SessionForm typed(FormBody form) {
		return new SessionForm(this.action, this.csrf, rows(form));
	}

	/**
	 * @param today the first day that may still be asked for
	 */
	public static Read read(FormBody form, LocalDate today) {
		Reasons reasons = new Reasons();
		List<Session> sessions = new ArrayList<>();
		for (Row row : rows(form)) {
			if (row.start().isEmpty()) {
				reasons.refuse(!row.places().isEmpty() || !row.deadline().isEmpty(), "sessions",
						"une ligne a des places ou une limite, mais pas de date d'entrée");
				continue;
			}
			new PlacesField(row.places()).fault().ifPresent((fault) -> reasons.add("sessions", fault.sentence()));
			LocalDate start = day(row.start(), today, reasons);
			LocalDate deadline = row.deadline().isEmpty() ? null : day(row.deadline(), today, reasons);
			if (reasons.isEmpty() && start != null) {
				Session session = reasons
					.attempt(() -> new Session(start, new PlacesField(row.places()).value(), deadline));
				if (session != null) {
					sessions.add(session);
				}
			}
		}
		return new Read(sessions, reasons.list());
	}

	private static @Nullable LocalDate day(String typed, LocalDate today, Reasons reasons) {
		LocalDate day = Dates.parse(typed).orElse(null);
		if (day == null) {
			reasons.add("sessions", "« %s » : il faut une date, comme 12/01/2027".formatted(typed));
		}
		else {
			reasons.refuse(day.isBefore(today), "sessions",
					"le %s est passé : donnez un jour à venir, ou effacez-le".formatted(Words.day(day)));
		}
		return day;
	}

	private static List<Row> rows(FormBody form) {
		int count = Math.min(form.values().getOrDefault("debut", List.of()).size(), MOST);
		return IntStream.range(0, count)
			.mapToObj((i) -> new Row(at(form, "debut", i), at(form, "nombre", i), at(form, "limite", i)))
			.toList();
	}

	private static String at(FormBody form, String field, int index) {
		List<String> values = form.values().getOrDefault(field, List.of());
		return (index < values.size()) ? Objects.requireNonNullElse(values.get(index), "").strip() : "";
	}

}
