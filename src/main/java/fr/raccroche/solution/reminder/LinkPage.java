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
import fr.raccroche.solution.desk.KeepForm;
import fr.raccroche.solution.desk.OfferRow;
import fr.raccroche.solution.desk.SessionForm;
import org.jspecify.annotations.Nullable;

/**
 * One offer, for whoever came by a link in a mail.
 *
 * @param page what surrounds it
 * @param keep the form that keeps the offer true; without its button once that is said
 * @param paused whether the portal paused it, because nobody confirmed it
 * @param dates the form of its dated entries
 * @param left what they have still to confirm after it
 * @param reasons why the last button did nothing
 * @param done what has just been done; null for nothing
 */
public record LinkPage(Page page, KeepForm keep, boolean paused, SessionForm dates, Left left, List<Reason> reasons,
		@Nullable String done) {

	/**
	 * What is still to be confirmed.
	 *
	 * @param count how many; 0 while this one is not
	 * @param href where they are, for whoever signs in: a link to one opens no other
	 */
	public record Left(int count, String href) {
	}

	/**
	 * Something the public reads.
	 *
	 * @param name of what
	 * @param value in words
	 */
	public record Fact(String name, String value) {
	}

	public OfferRow row() {
		return this.keep.row();
	}

	public Solution solution() {
		return row().solution();
	}

	/** Whether they are thanked for it, and led on. */
	public boolean confirmed() {
		return this.done != null && row().checkedToday();
	}

	/** Whether its buttons are shown. */
	public boolean open() {
		return row().published() || this.paused;
	}

	/** In short, what the public sees. */
	public List<Fact> facts() {
		Solution solution = solution();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Âge", ages(solution.audience())));
		EntryMode mode = solution.entry().mode();
		facts.add(new Fact("Entrée", (mode != null) ? mode.label() : "Non indiquée"));
		if (row().countsDates()) {
			facts.add(new Fact("Dates", dates(solution.entry(), row().today())));
		}
		if (row().countsPlaces()) {
			facts.add(new Fact("Places", row().placesLeft()));
		}
		facts.add(new Fact("Où", solution.sites().isEmpty() ? "Pas de lieu fixe"
				: solution.sites().stream().map(Site::communeName).distinct().collect(Collectors.joining(", "))));
		String phone = solution.contact().phone();
		facts.add(new Fact("Téléphone", (phone != null) ? Words.phone(phone) : "Aucun"));
		facts.add(new Fact("Vérification", row().checked()));
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
