package fr.raccroche.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Course;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.KindGuide;
import fr.raccroche.solution.Living;
import fr.raccroche.solution.Pay;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Status;
import fr.raccroche.solution.Training;
import org.jspecify.annotations.Nullable;

/**
 * What is offered, and to whom. A part is null when it was refused; an empty cell takes
 * the default of the kind, but never an age or a condition, which belong to the offer.
 *
 * @param cells of the row
 * @param guide defaults of the kind; null when there are none to take
 */
record OfferCells(Cells cells, @Nullable KindGuide guide) {

	@Nullable Training training() {
		return this.cells.reasons()
			.attempt(
					() -> new Training(this.cells.codes(Sector.class, "secteurs"), this.cells.text("diplome_prepare")));
	}

	@Nullable Audience audience() {
		return this.cells.reasons()
			.attempt(() -> new Audience(this.cells.whole("age_min"), this.cells.whole("age_max"),
					this.cells.whole("age_max_handicap"), this.cells.whole("sortie_min_mois"),
					this.cells.code(Diploma.class, "diplome_max"), this.cells.list("conditions"),
					this.cells.list("documents")));
	}

	@Nullable Entry entry() {
		EntryMode mode = this.cells.code(EntryMode.class, "entree");
		EntryMode known = (mode == null && this.guide != null) ? this.guide.entry() : mode;
		Integer places = this.cells.whole("places");
		List<Session> sessions = SessionsCell.read(this.cells);
		return (sessions != null) ? this.cells.reasons().attempt(() -> new Entry(known, sessions, places)) : null;
	}

	@Nullable Course course() {
		Status status = this.cells.code(Status.class, "statut");
		Status known = (status == null && this.guide != null) ? this.guide.status() : status;
		return this.cells.reasons()
			.attempt(() -> new Course(this.cells.decimal("duree_min_mois"), this.cells.decimal("duree_max_mois"),
					this.cells.decimal("heures_semaine"), known));
	}

	@Nullable Pay pay() {
		Boolean paid = this.cells.yesNo("remuneration");
		int before = this.cells.reasons().list().size();
		// told beside what is wrong with the amount, not after it is mended
		this.cells.reasons()
			.refuse(Boolean.FALSE.equals(paid) && this.cells.text("remuneration_montant") != null, "remuneration",
					Pay.CONTRADICTION);
		Amount amount = amount();
		if (this.cells.reasons().list().size() > before) {
			return null;
		}
		Boolean known = (paid == null && amount == null && this.guide != null) ? this.guide.paid() : paid;
		return this.cells.reasons().attempt(() -> new Pay(known, amount));
	}

	private @Nullable Amount amount() {
		BigDecimal euros = this.cells.decimal("remuneration_montant");
		BigDecimal most = this.cells.decimal("remuneration_montant_max");
		LocalDate on = this.cells.day("remuneration_le");
		boolean told = this.cells.text("remuneration_montant") != null;
		this.cells.reasons()
			.refuse(told && this.cells.text("remuneration_le") == null, "remuneration_le",
					"il manque : un montant n'est montré qu'avec sa date");
		this.cells.reasons()
			.refuse(!told && this.cells.text("remuneration_montant_max") != null, "remuneration_montant",
					"il manque, alors que remuneration_montant_max est rempli");
		return (euros != null && on != null) ? this.cells.reasons()
			.attempt(() -> new Amount(euros, most, on, this.cells.text("remuneration_source"))) : null;
	}

	@Nullable Living living() {
		Boolean boarding = this.cells.yesNo("internat");
		Boolean known = (boarding == null && this.guide != null) ? this.guide.boarding() : boarding;
		return this.cells.reasons()
			.attempt(() -> new Living(this.cells.text("cout"), known, this.cells.yesNo("repas"),
					this.cells.yesNo("pmr"), this.cells.text("accessibilite"), this.cells.text("transport")));
	}

}
