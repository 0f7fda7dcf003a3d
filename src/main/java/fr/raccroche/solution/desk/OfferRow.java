package fr.raccroche.solution.desk;

import java.time.LocalDate;

import fr.raccroche.site.Words;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.solution.Verification;
import org.jspecify.annotations.Nullable;

/**
 * A solution in a list of staff.
 *
 * @param solution the solution
 * @param today the day the list is seen
 */
public record OfferRow(Solution solution, LocalDate today) {

	public static OfferRow of(StoredSolution stored, LocalDate today) {
		return new OfferRow(stored.solution(), today);
	}

	public String id() {
		return this.solution.id().value();
	}

	/** Address of its page of staff. */
	public String href() {
		return OfferController.ADDRESS + "/" + id();
	}

	/** Where its card is on a page. */
	public String anchor() {
		return anchor(id());
	}

	static String anchor(String id) {
		return "offre-" + id;
	}

	/** Its kind, its structure and where. */
	public String about() {
		String where = this.solution.sites().isEmpty() ? "" : ", " + this.solution.sites().getFirst().communeName();
		return this.solution.kind().guide().label() + " · " + this.solution.provider().name() + where;
	}

	public boolean published() {
		return this.solution.life().state() == State.PUBLISHED;
	}

	/** Until when it counts as true, in words. */
	public String checked() {
		return checked("");
	}

	/** The same, and by whom. */
	public String checkedBy() {
		Verification check = this.solution.verification();
		String by = check.by();
		return checked(
				(by == null) ? "" : check.byInWords().map((said) -> " par " + said).orElseGet(() -> " (" + by + ")"));
	}

	private String checked(String by) {
		Verification check = this.solution.verification();
		LocalDate on = check.on();
		if (on == null) {
			return "Jamais vérifié";
		}
		LocalDate due = on.plusMonths(check.everyMonths());
		return "Vérifié le " + Words.day(on) + by
				+ (due.isAfter(this.today) ? ", valable jusqu'au " : ", à confirmer depuis le ") + Words.day(due);
	}

	/** How far it is, as its reader has to do with it. */
	public String state(boolean decides) {
		return this.solution.life().state().labelFor(decides);
	}

	/** Whether one should say how many places are left. */
	public boolean lacksPlaces() {
		return countsPlaces() && places() == null;
	}

	/** Whether it is to be confirmed. */
	public boolean late() {
		return this.solution.verification().recheckOn().map((due) -> !due.isAfter(this.today)).orElse(true);
	}

	/** Whether somebody said today that it is true. */
	public boolean checkedToday() {
		return this.today.equals(this.solution.verification().on());
	}

	/** Places left now; null when nobody said. */
	public @Nullable Integer places() {
		return this.solution.entry().places();
	}

	/** Whether one counts places there. */
	public boolean countsPlaces() {
		return !this.solution.kind().guide().contactKind();
	}

	/** Whether one enters there at dates. */
	public boolean countsDates() {
		return countsPlaces() && this.solution.entry().mode() != EntryMode.PERMANENTE;
	}

	/** "4", "Complet", "Non indiquées": after the word itself. */
	public String placesLeft() {
		Integer places = places();
		return (places == null) ? "Non indiquées" : (places == 0) ? "Complet" : places.toString();
	}

	/** "4 places", "Complet", "Places non indiquées". */
	public String placesInWords() {
		Integer places = places();
		if (places == null) {
			return "Places non indiquées";
		}
		return (places == 0) ? "Complet" : places + ((places > 1) ? " places" : " place");
	}

}
