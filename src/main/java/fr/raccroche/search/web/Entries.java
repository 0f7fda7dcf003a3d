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

	/** For a list: "Entrée toute l'année", "4 places libres". Never empty. */
	static List<String> inShort(Entry entry, LocalDate today) {
		List<String> parts = new ArrayList<>();
		entry.next(today)
			.map((session) -> "Prochaine entrée le " + Words.day(session.start()))
			.or(() -> Optional.ofNullable(entry.mode()).map(Entries::mode))
			.ifPresent(parts::add);
		Integer places = entry.placesLeft(today);
		if (places == null) {
			parts.add("Places : à demander");
		}
		else if (places > 0) {
			parts.add(Words.count(places, "place libre", "places libres"));
		}
		return parts;
	}

	private static String mode(EntryMode mode) {
		return switch (mode) {
			case PERMANENTE -> "Entrée toute l'année";
			case DATES -> "Entrée à certaines dates";
			case RENTREE -> "Entrée à la rentrée";
		};
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
		return (entry.mode() == EntryMode.PERMANENTE) ? List.of() : entry.upcoming(today);
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
