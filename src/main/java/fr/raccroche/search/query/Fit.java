package fr.raccroche.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.OfferConditions;
import fr.raccroche.search.Person;
import fr.raccroche.search.Remark;
import fr.raccroche.search.Remark.Checked;
import fr.raccroche.search.Remark.When;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Why a solution may fit somebody, and what to ask first: only of what is known.
 *
 * @param solution what is offered
 * @param site the site shown
 * @param person who looks
 * @param today the day
 */
record Fit(Solution solution, @Nullable Site site, Person person, LocalDate today) {

	/** Why it fits. */
	List<Remark> reasons() {
		List<Remark> reasons = new AudienceFit(this.solution.audience(), this.person).reasons();
		addEntry(reasons);
		if (Boolean.TRUE.equals(this.solution.pay().paid())) {
			reasons.add(new Remark.Paid());
		}
		if (Boolean.TRUE.equals(this.solution.living().boarding())) {
			reasons.add(new Remark.Boarding());
		}
		if (Boolean.TRUE.equals(this.solution.living().wheelchair())) {
			reasons.add(new Remark.Wheelchair());
		}
		return reasons;
	}

	private void addEntry(List<Remark> reasons) {
		Entry entry = this.solution.entry();
		if (entry.mode() == EntryMode.PERMANENTE) {
			reasons.add(new When.AllYear());
		}
		entry.next(this.today).ifPresent((session) -> reasons.add(new When.NextEntry(session.start())));
		Integer places = entry.placesLeft(this.today);
		if (places != null && places > 0) {
			reasons.add(new When.Places(places));
		}
	}

	/** What to ask or to check. */
	List<Remark> toCheck() {
		List<Remark> doubts = new ArrayList<>(new AudienceFit(this.solution.audience(), this.person).doubts());
		doubts.addAll(new OfferConditions(this.solution.audience()).remarks());
		addPlaces(doubts);
		if (this.site != null && this.site.approximate() && this.site.address() == null) {
			doubts.add(new Remark.AddressUnknown());
		}
		addVerification(doubts);
		return doubts;
	}

	private void addPlaces(List<Remark> doubts) {
		Entry entry = this.solution.entry();
		Integer places = entry.placesLeft(this.today);
		if (places == null) {
			if (!this.solution.kind().guide().contactKind()) {
				doubts.add(new When.PlacesUnknown());
			}
		}
		else if (places == 0) {
			doubts.add(new When.Full());
		}
		boolean over = !entry.sessions().isEmpty() && entry.next(this.today).isEmpty();
		if (over && entry.mode() != EntryMode.PERMANENTE) {
			doubts.add(new When.NextEntryUnknown());
		}
	}

	private void addVerification(List<Remark> doubts) {
		Verification verification = this.solution.verification();
		if (verification.on() == null) {
			doubts.add(new Checked.Never());
		}
		else if (stale()) {
			doubts.add(new Checked.LongAgo(verification.everyMonths()));
		}
	}

	/** Whether it should have been checked again since. */
	boolean stale() {
		return this.solution.verification().recheckOn().filter((day) -> day.isBefore(this.today)).isPresent();
	}

}
