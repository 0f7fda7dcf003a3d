package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.raccroche.site.Words;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Session;
import org.jspecify.annotations.Nullable;

/**
 * When one can enter, in words.
 */
final class Entries {

	private Entries() {
	}

	/** One line for a list: "4 places, prochaine entrée le 11 janvier 2027". */
	static Optional<String> inShort(Entry entry, LocalDate today) {
		List<String> parts = new ArrayList<>();
		places(entry.places()).ifPresent(parts::add);
		upcoming(entry, today).stream()
			.findFirst()
			.map((session) -> "prochaine entrée le " + Words.day(session.start()))
			.or(() -> mode(entry.mode()))
			.ifPresent(parts::add);
		return parts.isEmpty() ? Optional.empty() : Optional.of(Words.capitalised(String.join(", ", parts)));
	}

	private static Optional<String> mode(@Nullable EntryMode mode) {
		return Optional.ofNullable(mode).map((known) -> switch (known) {
			case PERMANENTE -> "entrée toute l'année";
			case DATES -> "entrée à certaines dates";
			case RENTREE -> "entrée à la rentrée";
		});
	}

	static Optional<String> places(@Nullable Integer places) {
		return Optional.ofNullable(places)
			.map((known) -> (known == 0) ? "plus de place pour l'instant"
					: Words.count(known, "place libre", "places libres"));
	}

	/** A sentence each, for a page. */
	static List<String> inFull(Entry entry, LocalDate today) {
		List<String> lines = new ArrayList<>();
		if (entry.mode() != null) {
			lines.add(switch (entry.mode()) {
				case PERMANENTE -> "Tu peux entrer toute l'année.";
				case DATES -> upcoming(entry, today).isEmpty()
						? "On entre à certaines dates : demande la prochaine en appelant." : "On entre à ces dates :";
				case RENTREE -> "On entre à la rentrée. Appelle dès maintenant pour préparer ta demande.";
			});
		}
		if (entry.places() != null) {
			lines.add((entry.places() == 0)
					? "Il n'y a plus de place pour l'instant. Appelle quand même : une place peut se libérer."
					: "Il reste " + Words.count(entry.places(), "place.", "places."));
		}
		return lines;
	}

	/** Sessions that one can still ask for. */
	static List<Session> upcoming(Entry entry, LocalDate today) {
		return entry.sessions()
			.stream()
			.filter((session) -> !session.start().isBefore(today))
			.filter((session) -> session.deadline() == null || !session.deadline().isBefore(today))
			.toList();
	}

	/** "le 11 janvier 2027 : 4 places libres, à demander jusqu'au 20 décembre 2026". */
	static String inWords(Session session) {
		List<String> details = new ArrayList<>();
		places(session.places()).ifPresent(details::add);
		if (session.deadline() != null) {
			details.add("à demander jusqu'au " + Words.day(session.deadline()));
		}
		String day = "Le " + Words.day(session.start());
		return details.isEmpty() ? day : day + "\u00A0: " + String.join(", ", details);
	}

}
