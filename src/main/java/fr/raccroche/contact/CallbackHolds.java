package fr.raccroche.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Colleagues;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactQueries;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who deals with which request. What somebody took who can no longer answer it, because a
 * role ended or the offer went elsewhere, waits again: it is looked at whenever somebody
 * looks, and before anybody is told of what is late.
 */
@Component
public class CallbackHolds {

	private static final String HELD = "held";

	private final ContactQueries queries;

	private final ContactStore store;

	private final CallbackRights rights;

	private final Colleagues colleagues;

	private final Offers offers;

	private final Clock clock;

	CallbackHolds(ContactQueries queries, ContactStore store, CallbackRights rights, Colleagues colleagues,
			Offers offers, Clock clock) {
		this.queries = queries;
		this.store = store;
		this.rights = rights;
		this.colleagues = colleagues;
		this.offers = offers;
		this.clock = clock;
	}

	/** What they took and may answer still, the longest waiting first. */
	public Mono<List<CallbackDocument>> listOwn(Staff staff) {
		Query own = ContactQueries.all(ContactQueries.after("until", this.clock.instant()),
				ContactQueries.anyOf("taken.by", List.of(staff.account().id())));
		return find(own).flatMap((held) -> split(staff, held)
			.map((near) -> held.stream().filter((request) -> near.answers(staff, request)).toList()));
	}

	/**
	 * Lets wait again, of these, what somebody took who can no longer answer.
	 * @param reader who sees these now, and so may answer
	 */
	Mono<Void> release(Query which, String reader) {
		return find(which).flatMapIterable((held) -> held)
			.filter((request) -> !by(request).equals(reader))
			.collectMultimap(CallbackHolds::by)
			.flatMapIterable(Map::entrySet)
			.concatMap((held) -> lost(held.getKey(), held.getValue()))
			.concatMap(this::release)
			.then();
	}

	/** One as it is once it waits again, when who took it can no longer answer. */
	Mono<CallbackDocument> current(CallbackDocument request, Solution solution) {
		Instant now = this.clock.instant();
		if (request.holder(now) == null || request.settled() != null) {
			return Mono.just(request);
		}
		return this.colleagues.find(by(request))
			.filter((staff) -> this.rights.of(staff, solution, request, now)
				.filter(CallbackRights.View.PERSON::equals)
				.isPresent())
			.map((staff) -> request)
			.switchIfEmpty(Mono.defer(() -> release(request)));
	}

	/** What was taken, and is somebody's still. */
	Query held() {
		return ContactQueries.all(ContactQueries.not(ContactQueries.exists("settled.at")),
				ContactQueries.after("taken.at", this.clock.instant().minus(CallbackDocument.HELD)));
	}

	private Mono<List<CallbackDocument>> find(Query which) {
		return this.queries
			.find(ContactStore.CALLBACKS, CallbackDocument.class, which, Map.of(HELD, held()), HELD, false,
					CallbackLists.LONGEST)
			.map(ContactQueries.Found::documents);
	}

	private Flux<CallbackDocument> lost(String account, Collection<CallbackDocument> held) {
		return this.colleagues.find(account)
			.flatMap((staff) -> split(staff, held)
				.map((near) -> held.stream().filter((request) -> !near.answers(staff, request)).toList()))
			.defaultIfEmpty(List.copyOf(held))
			.flatMapIterable((lost) -> lost);
	}

	private Mono<Covered> split(Staff staff, Collection<CallbackDocument> requests) {
		List<String> about = requests.stream().map(CallbackDocument::solutionId).distinct().toList();
		return Mono.zip(this.offers.among(staff.remit().near(), about),
				this.offers.among(staff.remit().coordination(), about),
				(near, coordinated) -> new Covered(near, coordinated, this.clock.instant()));
	}

	/** Which solutions are somebody's. */
	private record Covered(Set<String> near, Set<String> coordinated, Instant now) {

		boolean answers(Staff staff, CallbackDocument request) {
			return CallbackRights
				.of(staff, this.near.contains(request.solutionId()), this.coordinated.contains(request.solutionId()),
						request, this.now)
				.filter(CallbackRights.View.PERSON::equals)
				.isPresent();
		}

	}

	private Mono<CallbackDocument> release(CallbackDocument lost) {
		return this.store.change(ContactStore.CALLBACKS, lost.id(), CallbackDocument.class,
				(now) -> Objects.equals(now.taken(), lost.taken()) ? now.takenBy(null) : now);
	}

	private static String by(CallbackDocument request) {
		return Objects.requireNonNull(request.taken()).by();
	}

}
