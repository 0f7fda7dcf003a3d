package fr.raccroche.contact;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactQueries;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Offers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lists of call-back requests for staff: who asks is there for those alone who may see
 * it.
 */
@Component
public class CallbackLists {

	/** Requests a list holds. */
	public static final int LONGEST = 200;

	private static final String LATE = "late";

	private final ContactQueries queries;

	private final Offers offers;

	private final CallbackHolds holds;

	private final Clock clock;

	CallbackLists(ContactQueries queries, Offers offers, CallbackHolds holds, Clock clock) {
		this.holds = holds;
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
	 * @param around how many wait in their académie; null for those who coordinate none
	 */
	public record Found(List<CallbackDocument> requests, Map<CallbackFilter, Long> counts, long late,
			boolean numbersOnly, @Nullable Around around) {

		Found within(Around academie) {
			return new Found(this.requests, this.counts, this.late, this.numbersOnly, academie);
		}

		public long count(CallbackFilter filter) {
			return this.counts.getOrDefault(filter, 0L);
		}

	}

	/**
	 * What waits in an académie, as numbers.
	 *
	 * @param waiting all that nobody deals with
	 * @param late how many of them wait for too long
	 */
	public record Around(long waiting, long late) {
	}

	/** As {@link CallbackRights} has it. */
	public Mono<Found> list(Staff staff, CallbackFilter filter, int size) {
		Remit remit = staff.remit();
		Query kept = ContactQueries.after("until", this.clock.instant());
		if (remit.everything() && remit.near().isEmpty() && remit.coordination().isEmpty()) {
			return find(kept, filter, 0).map((found) -> found(found, true, CallbackDocument::withoutPerson));
		}
		return this.queries.solutions(ContactStore.CALLBACKS, kept)
			.flatMap((about) -> Mono.zip(this.offers.among(remit.near(), about),
					this.offers.among(remit.coordination(), about)))
			.flatMap((theirs) -> {
				Query all = ContactQueries.all(kept,
						ContactQueries.any(ContactQueries.about(theirs.getT1()), ContactQueries.about(theirs.getT2())));
				return this.holds.release(all, staff.account().id())
					.then(Mono.defer(() -> list(staff, kept, theirs.getT1(), theirs.getT2(), filter, size)));
			});
	}

	private Mono<Found> list(Staff staff, Query kept, Set<String> near, Set<String> coordinated, CallbackFilter filter,
			int size) {
		Mono<Found> found = find(ContactQueries.all(kept, theirs(near, coordinated)), filter, size)
			.map((some) -> found(some, false, (request) -> seen(staff, near, coordinated, request)));
		return staff.remit().coordination().isEmpty() ? found
				: Mono.zip(found, around(ContactQueries.all(kept, ContactQueries.about(coordinated))), Found::within);
	}

	private Mono<Around> around(Query coordinated) {
		return find(coordinated, CallbackFilter.WAITING, 0)
			.map((found) -> new Around(found.counts().getOrDefault(CallbackFilter.WAITING.code(), 0L),
					found.counts().getOrDefault(LATE, 0L)));
	}

	private CallbackDocument seen(Staff staff, Set<String> near, Set<String> coordinated, CallbackDocument request) {
		String about = request.solutionId();
		return CallbackRights
			.of(staff, near.contains(about), coordinated.contains(about), request, this.clock.instant())
			.filter((view) -> view == CallbackRights.View.PERSON)
			.map((view) -> request)
			.orElseGet(request::withoutPerson);
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
		kinds.put(CallbackFilter.TAKEN.code(), this.holds.held());
		kinds.put(CallbackFilter.SETTLED.code(), settled());
		kinds.put(LATE, ContactQueries.all(waiting(), late()));
		return this.queries.find(ContactStore.CALLBACKS, CallbackDocument.class, which, kinds, filter.code(),
				filter == CallbackFilter.SETTLED, size);
	}

	private static Found found(ContactQueries.Found<CallbackDocument> found, boolean numbersOnly,
			UnaryOperator<CallbackDocument> seen) {
		Map<CallbackFilter, Long> counts = new EnumMap<>(CallbackFilter.class);
		for (CallbackFilter filter : CallbackFilter.values()) {
			counts.put(filter, found.counts().getOrDefault(filter.code(), 0L));
		}
		return new Found(found.documents().stream().map(seen).toList(), counts, found.counts().getOrDefault(LATE, 0L),
				numbersOnly, null);
	}

	private Query waiting() {
		return ContactQueries.not(ContactQueries.any(settled(), this.holds.held()));
	}

	private Query late() {
		return ContactQueries.before("at", CallbackDocument.lateBefore(Words.today(this.clock)));
	}

	private static Query settled() {
		return ContactQueries.exists("settled.at");
	}

}
