package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
				"deux dates d'entrée sont le même jour");
		reasons.orThrow();
	}

	/** Dated entries that one can still ask for, full ones too. */
	public List<Session> upcoming(LocalDate today) {
		return this.sessions.stream().filter((session) -> session.opens(today)).toList();
	}

	/**
	 * The same with these dated entries instead of those one can still ask for.
	 */
	Entry withUpcoming(List<Session> upcoming, LocalDate today) {
		Stream<Session> past = this.sessions.stream().filter((session) -> !session.opens(today));
		EntryMode entered = (this.mode == null && !upcoming.isEmpty()) ? EntryMode.DATES : this.mode;
		return new Entry(entered, Stream.concat(past, upcoming.stream()).toList(), this.places);
	}

	/** The next day one enters; empty when one enters any day, or when none is known. */
	public Optional<Session> next(LocalDate today) {
		if (this.mode == EntryMode.PERMANENTE) {
			return Optional.empty();
		}
		return upcoming(today).stream().filter((session) -> !Integer.valueOf(0).equals(session.places())).findFirst();
	}

	/**
	 * Places one may ask for: those left now, as searches count them; when they are not
	 * known, those of the next entry that has any. Null when nobody said.
	 */
	public @Nullable Integer placesLeft(LocalDate today) {
		if (this.places != null || this.mode == EntryMode.PERMANENTE) {
			return this.places;
		}
		return upcoming(today).stream()
			.map(Session::places)
			.filter((left) -> left != null && left > 0)
			.findFirst()
			.orElse(null);
	}

	/** Whether somebody said how many places there are, now or on a day still to come. */
	public boolean tellsPlaces(LocalDate today) {
		return this.places != null || this.mode != EntryMode.PERMANENTE
				&& upcoming(today).stream().anyMatch((session) -> session.places() != null);
	}

	/**
	 * Until when each dated entry with places can be asked for; none when the places left
	 * now are known, which then count alone.
	 */
	public List<LocalDate> placesUntil() {
		if (this.places != null || this.mode == EntryMode.PERMANENTE) {
			return List.of();
		}
		return this.sessions.stream()
			.filter((session) -> session.places() != null && session.places() > 0)
			.map(Session::lastDay)
			.toList();
	}

}
