package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.raccroche.site.Speech;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Session;

/**
 * When one can enter, in words.
 *
 * @param entry when
 * @param counted whether one counts places there
 * @param today the day
 * @param speech the language
 */
record Entries(Entry entry, boolean counted, LocalDate today, Speech speech) {

	/**
	 * For a list: "Entrée toute l'année", "4 places libres". Empty for whom one turns to
	 * without an entry.
	 */
	List<String> inShort() {
		List<String> parts = new ArrayList<>();
		this.entry.next(this.today)
			.map((session) -> this.speech.say("remarks.next-entry", this.speech.day(session.start())))
			.or(() -> Optional.ofNullable(this.entry.mode()).map(this::mode))
			.ifPresent(parts::add);
		Integer places = this.entry.placesLeft(this.today);
		if (places == null && this.counted) {
			parts.add(this.speech.say("remarks.places-unknown"));
		}
		else if (places != null && places > 0) {
			parts.add(this.speech.say("remarks.places", places));
		}
		return parts;
	}

	private String mode(EntryMode mode) {
		return this.speech.say(switch (mode) {
			case PERMANENTE -> "remarks.all-year";
			case DATES -> "remarks.at-dates";
			case RENTREE -> "remarks.at-rentree";
		});
	}

	/** A sentence each, for a page. */
	List<String> inFull() {
		List<String> lines = new ArrayList<>();
		EntryMode mode = this.entry.mode();
		if (mode != null) {
			lines.add(this.speech.say(switch (mode) {
				case PERMANENTE -> "solution.when.all-year";
				case DATES -> upcoming().isEmpty() ? "solution.when.dates-unknown" : "solution.when.dates";
				case RENTREE -> "solution.when.rentree";
			}));
		}
		Integer places = this.entry.places();
		if (places != null) {
			lines.add((places == 0) ? this.speech.say("solution.places.none")
					: this.speech.say("solution.places", places));
		}
		return lines;
	}

	/** Sessions that one can still ask for, in words. */
	List<String> sessions() {
		return upcoming().stream().map(this::inWords).toList();
	}

	private List<Session> upcoming() {
		return (this.entry.mode() == EntryMode.PERMANENTE) ? List.of() : this.entry.upcoming(this.today);
	}

	/** "Le 11 janvier 2027 : 4 places libres, à demander jusqu'au 20 décembre 2026". */
	private String inWords(Session session) {
		String words = this.speech.say("solution.session", this.speech.day(session.start()));
		if (session.places() != null) {
			words = this.speech.say("solution.session.places", words, session.places());
		}
		return (session.deadline() != null)
				? this.speech.say("solution.session.deadline", words, this.speech.day(session.deadline())) : words;
	}

}
