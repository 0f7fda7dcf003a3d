package fr.raccroche.contact.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.DeskSection;
import fr.raccroche.contact.AgeBracket;
import fr.raccroche.contact.Moment;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A call-back request in a list: who asks, for those who may see it, what it is about,
 * and its clock.
 *
 * @param request what is kept of it, as they may see it
 * @param now the moment the list is seen
 * @param names of staff, by account
 */
record CallbackRow(CallbackDocument request, Instant now, Map<String, String> names) {

	DeskSection.Row row() {
		return row(note());
	}

	/** The same for who deals with it: they know who that is. */
	DeskSection.Row own() {
		return row(waiting());
	}

	private DeskSection.Row row(String note) {
		String href = CallbackDeskController.ADDRESS + "/" + this.request.id();
		boolean late = late() && this.request.settled() == null;
		CallbackDocument.Person person = this.request.person();
		return (person == null) ? new DeskSection.Row(this.request.title(), href, note, late) : new DeskSection.Row(
				person.firstName() + ", " + person.communeName(), href, about(person), note, late, reach(person));
	}

	/** "15 à 17 ans · à appeler le matin · Atelier Rebond". */
	private String about(CallbackDocument.Person person) {
		String age = Coded.find(AgeBracket.class, person.age()).map(AgeBracket::label).orElse("");
		String moment = Coded.find(Moment.class, person.moment()).map(CallbackRow::when).orElse("");
		return Stream.of(age, moment, this.request.title())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private static String when(Moment moment) {
		return (moment == Moment.ANY) ? "à n'importe quelle heure" : "plutôt " + moment.label();
	}

	/** The first of a phone and a mail: one of them is there. */
	private static DeskSection.@Nullable Call reach(CallbackDocument.Person person) {
		String phone = person.phone();
		if (phone != null) {
			return new DeskSection.Call("tel:" + phone, Words.phone(phone));
		}
		return (person.mail() != null) ? new DeskSection.Call("mailto:" + person.mail(), person.mail()) : null;
	}

	/** "Il reste 12 jours · demandé le 2 octobre 2026 · Anne s'en occupe". */
	private String note() {
		CallbackDocument.Settled settled = this.request.settled();
		if (settled != null) {
			return Words.capitalised(asked()) + " · " + settled.outcome().label() + ", le " + day(settled.at())
					+ ", par " + name(settled.by());
		}
		CallbackDocument.Hold holder = this.request.holder(this.now);
		return waiting() + ((holder != null) ? " · " + name(holder.by()) + " s'en occupe" : "");
	}

	private String waiting() {
		return Words.capitalised(clock()) + " · " + asked();
	}

	private String asked() {
		return "demandé le " + day(this.request.at());
	}

	/** "il reste 12 jours", "c'est le dernier jour", "en retard de 3 jours". */
	String clock() {
		long left = ChronoUnit.DAYS.between(today(), this.request.dueOn());
		if (left > 0) {
			return "il reste " + Words.count(left, "jour", "jours");
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
