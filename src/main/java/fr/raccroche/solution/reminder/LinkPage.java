package fr.raccroche.solution.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.desk.OfferRow;
import fr.raccroche.solution.desk.SessionForm;
import org.jspecify.annotations.Nullable;

/**
 * One offer, for whoever came by a link in a mail.
 *
 * @param page what surrounds it
 * @param address of this page: the forms are sent below it
 * @param row the offer
 * @param paused whether the portal paused it, because nobody confirmed it
 * @param dates the form of its dated entries
 * @param reasons why the last button did nothing
 * @param done what has just been done; null for nothing
 */
public record LinkPage(Page page, String address, OfferRow row, boolean paused, SessionForm dates, List<Reason> reasons,
		@Nullable String done) {

	/**
	 * Something the public reads.
	 *
	 * @param name of what
	 * @param value in words
	 */
	public record Fact(String name, String value) {
	}

	public Solution solution() {
		return this.row.solution();
	}

	/** Whether its buttons are shown. */
	public boolean open() {
		return this.row.published() || this.paused;
	}

	/** In short, what the public sees. */
	public List<Fact> facts() {
		Solution solution = solution();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Âge", ages(solution.audience())));
		EntryMode mode = solution.entry().mode();
		facts.add(new Fact("Entrée", (mode != null) ? mode.label() : "Non indiquée"));
		if (this.row.countsDates()) {
			facts.add(new Fact("Dates", dates(solution.entry(), this.row.today())));
		}
		if (this.row.countsPlaces()) {
			facts.add(new Fact("Places", this.row.placesLeft()));
		}
		facts.add(new Fact("Où", solution.sites().isEmpty() ? "Pas de lieu fixe"
				: solution.sites().stream().map(Site::communeName).distinct().collect(Collectors.joining(", "))));
		String phone = solution.contact().phone();
		facts.add(new Fact("Téléphone", (phone != null) ? Words.phone(phone) : "Aucun"));
		facts.add(new Fact("Vérification", this.row.checked()));
		return facts;
	}

	private static String ages(Audience audience) {
		Integer min = audience.ageMin();
		Integer max = audience.ageMax();
		if (min == null) {
			return (max == null) ? "Tous les âges" : "Jusqu'à %d ans".formatted(max);
		}
		return (max == null) ? "À partir de %d ans".formatted(min) : "De %d à %d ans".formatted(min, max);
	}

	private static String dates(Entry entry, LocalDate today) {
		String dates = entry.upcoming(today).stream().map(LinkPage::date).collect(Collectors.joining(" ; "));
		return dates.isEmpty() ? "Aucune date à venir" : dates;
	}

	private static String date(Session session) {
		Integer places = session.places();
		return Words.day(session.start())
				+ ((places != null) ? " (" + Words.count(places, "place", "places") + ")" : "");
	}

}
