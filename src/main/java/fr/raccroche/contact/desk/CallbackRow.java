package fr.raccroche.contact.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import fr.raccroche.account.DeskSection;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.site.Words;

/**
 * A call-back request in a list: what it is about, and its clock. Nothing of who asks:
 * screens are seen by others.
 *
 * @param request what is kept of it
 * @param now the moment the list is seen
 * @param names of staff, by account
 */
record CallbackRow(CallbackDocument request, Instant now, Map<String, String> names) {

	DeskSection.Row row() {
		return new DeskSection.Row(this.request.title(), CallbackDeskController.ADDRESS + "/" + this.request.id(),
				note(), late() && this.request.settled() == null);
	}

	/** "Demandé le 2 octobre 2026 · reste 12 jours". */
	private String note() {
		String asked = "Demandé le " + day(this.request.at());
		CallbackDocument.Settled settled = this.request.settled();
		if (settled != null) {
			return asked + " · " + settled.outcome().label() + ", le " + day(settled.at()) + ", par "
					+ name(settled.by());
		}
		CallbackDocument.Hold holder = this.request.holder(this.now);
		return asked + " · " + clock() + ((holder != null) ? " · " + name(holder.by()) + " s'en occupe" : "");
	}

	/** "Reste 12 jours", "Dernier jour", "En retard de 3 jours". */
	String clock() {
		long left = ChronoUnit.DAYS.between(today(), this.request.dueOn());
		if (left > 0) {
			return ((left == 1) ? "reste " : "restent ") + Words.count(left, "jour", "jours");
		}
		return (left == 0) ? "c'est le dernier jour" : "en retard de " + Words.count(-left, "jour", "jours");
	}

	boolean late() {
		return this.request.late(today());
	}

	String name(String account) {
		return this.names.getOrDefault(account, "un ancien compte");
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.now, Words.PARIS);
	}

	static String day(Instant moment) {
		return Words.day(LocalDate.ofInstant(moment, Words.PARIS));
	}

}
