package fr.raccroche.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactQueries;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Offers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lists of call-back requests for staff, without a word of who asks.
 */
@Component
public class CallbackLists {

	/** Requests a list holds. */
	public static final int LONGEST = 200;

	private static final String LATE = "late";

	private final ContactQueries queries;

	private final Offers offers;

	private final Clock clock;

	CallbackLists(ContactQueries queries, Offers offers, Clock clock) {
		this.queries = queries;
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * Some of them.
	 *
	 * @param requests of one kind, the longest waiting first
	 * @param counts how many there are of each kind
	 * @param late how many wait for too long
	 * @param numbersOnly whether the requests themselves are not for them
	 */
	public record Found(List<CallbackDocument> requests, Map<CallbackFilter, Long> counts, long late,
			boolean numbersOnly) {

		public long count(CallbackFilter filter) {
			return this.counts.getOrDefault(filter, 0L);
		}

	}

	/** As {@link CallbackRights} has it. */
	public Mono<Found> list(Staff staff, CallbackFilter filter, int size) {
		Remit remit = staff.remit();
		Query kept = ContactQueries.after("until", this.clock.instant());
		if (remit.everything() && remit.near().isEmpty() && remit.coordination().isEmpty()) {
			return find(kept, filter, 0).map((found) -> found(found, true));
		}
		return this.queries.solutions(ContactStore.CALLBACKS, kept)
			.flatMap((about) -> Mono.zip(this.offers.among(remit.near(), about),
					this.offers.among(remit.coordination(), about)))
			.flatMap((theirs) -> find(ContactQueries.all(kept, theirs(theirs.getT1(), theirs.getT2())), filter, size))
			.map((found) -> found(found, false));
	}

	/** What the coordinators of its académie have to be told of. */
	Query unattended() {
		return ContactQueries.all(ContactQueries.after("until", this.clock.instant()), waiting(), late(),
				ContactQueries.not(ContactQueries.exists("escalatedAt")));
	}

	private Query theirs(Set<String> near, Set<String> coordinated) {
		return ContactQueries.any(ContactQueries.about(near),
				ContactQueries.all(ContactQueries.about(coordinated), waiting(), late()));
	}

	private Mono<ContactQueries.Found<CallbackDocument>> find(Query which, CallbackFilter filter, int size) {
		Map<String, Query> kinds = new HashMap<>();
		kinds.put(CallbackFilter.WAITING.code(), waiting());
		kinds.put(CallbackFilter.TAKEN.code(),
				ContactQueries.all(ContactQueries.not(settled()), ContactQueries.after("taken.at", heldSince())));
		kinds.put(CallbackFilter.SETTLED.code(), settled());
		kinds.put(LATE, ContactQueries.all(waiting(), late()));
		return this.queries.find(ContactStore.CALLBACKS, CallbackDocument.class, which, kinds, filter.code(),
				filter == CallbackFilter.SETTLED, size);
	}

	private static Found found(ContactQueries.Found<CallbackDocument> found, boolean numbersOnly) {
		Map<CallbackFilter, Long> counts = new EnumMap<>(CallbackFilter.class);
		for (CallbackFilter filter : CallbackFilter.values()) {
			counts.put(filter, found.counts().getOrDefault(filter.code(), 0L));
		}
		return new Found(found.documents(), counts, found.counts().getOrDefault(LATE, 0L), numbersOnly);
	}

	private Query waiting() {
		return ContactQueries.not(ContactQueries.any(settled(), ContactQueries.after("taken.at", heldSince())));
	}

	private Query late() {
		return ContactQueries.before("at", CallbackDocument.lateBefore(Words.today(this.clock)));
	}

	private static Query settled() {
		return ContactQueries.exists("settled.at");
	}

	/** What was taken since then is somebody's. */
	private Instant heldSince() {
		return this.clock.instant().minus(CallbackDocument.HELD);
	}

}
