package fr.raccroche.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import fr.raccroche.account.Staff;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What staff does with call-back requests: take one, hand it back, note what came of it.
 * One person at a time; the second is told (409).
 */
@Component
public class CallbackDesk {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22,64}");

	private final Callbacks callbacks;

	private final CallbackRights rights;

	private final CallbackHolds holds;

	private final CallbackFacts facts;

	private final ContactStore store;

	private final Solutions solutions;

	private final Clock clock;

	CallbackDesk(Callbacks callbacks, CallbackRights rights, CallbackHolds holds, CallbackFacts facts,
			ContactStore store, Solutions solutions, Clock clock) {
		this.holds = holds;
		this.callbacks = callbacks;
		this.rights = rights;
		this.facts = facts;
		this.store = store;
		this.solutions = solutions;
		this.clock = clock;
	}

	/**
	 * One of theirs.
	 * @return fails with {@link Problem} 404 when it is not, or is not there any more
	 */
	public Mono<CallbackCase> get(Staff staff, String id) {
		return Mono.just(id)
			.filter((one) -> ID.matcher(one).matches())
			.flatMap(this.callbacks::stored)
			.flatMap((request) -> this.solutions.find(new SolutionId(request.solutionId()))
				.flatMap((stored) -> this.holds.current(request, stored.solution())
					.flatMap((now) -> Mono.justOrEmpty(seen(staff, stored.solution(), now)))))
			.switchIfEmpty(Mono.error(Problem
				.notFound("Cette demande n'existe pas, elle est effacée, ou elle n'est pas de votre réseau.")));
	}

	/** Notes that they deal with it. */
	public Mono<CallbackCase> take(Staff staff, String id) {
		return change(staff, id, (request) -> (request.holder(now()) != null) ? request
				: request.takenBy(new CallbackDocument.Hold(staff.account().id(), now())));
	}

	/**
	 * Takes it from who deals with it: those who publish the solution answer for the
	 * delay.
	 */
	public Mono<CallbackCase> takeOver(Staff staff, String id) {
		return Mono.defer(() -> get(staff, id)).flatMap((seen) -> {
			if (!seen.open() || !seen.decides()) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela."));
			}
			return this.store
				.change(ContactStore.CALLBACKS, id, CallbackDocument.class,
						(request) -> unsettled(request).takenBy(new CallbackDocument.Hold(staff.account().id(), now())))
				.map((now) -> new CallbackCase(now, seen.solution(), true, true));
		});
	}

	private static CallbackDocument unsettled(CallbackDocument request) {
		if (request.settled() != null) {
			throw Problem.conflict("La suite est déjà notée.");
		}
		return request;
	}

	/** Notes that they do not deal with it any more. */
	public Mono<CallbackCase> handBack(Staff staff, String id) {
		return change(staff, id, (request) -> request.takenBy(null));
	}

	/**
	 * Notes what came of it, and erases who asked. The fact is written first: when the
	 * second write is lost, the request is still there to be settled again.
	 */
	public Mono<CallbackCase> settle(Staff staff, String id, CallbackOutcome outcome) {
		UnaryOperator<CallbackDocument> over = (request) -> request
			.settledAs(new CallbackDocument.Settled(outcome, staff.account().id(), now()));
		return get(staff, id).flatMap((seen) -> {
			Solution about = seen.solution();
			return Mono.fromCallable(() -> over.apply(free(staff, seen.request())))
				.flatMap((settled) -> this.facts.put(settled, about))
				.then(change(staff, id, over))
				.onErrorResume(Problem.class,
						(taken) -> this.callbacks.stored(id)
							.flatMap((now) -> this.facts.put(now, about))
							.then(Mono.error(taken)))
				.flatMap((done) -> withdrawMail(done).thenReturn(done));
		});
	}

	private Mono<Void> withdrawMail(CallbackCase done) {
		return this.callbacks.takeMailBack(done.request()).onErrorResume((failure) -> {
			logger.error("Le courriel d'une demande de rappel n'a pas pu être repris", failure);
			return Mono.empty();
		});
	}

	private Mono<CallbackCase> change(Staff staff, String id, UnaryOperator<CallbackDocument> change) {
		return Mono.defer(() -> get(staff, id))
			.flatMap((seen) -> this.store
				.change(ContactStore.CALLBACKS, id, CallbackDocument.class,
						(request) -> change.apply(free(staff, request)))
				.map((now) -> new CallbackCase(now, seen.solution(), seen.open(), seen.decides())));
	}

	/** It, unless it is over or another deals with it. */
	private CallbackDocument free(Staff staff, CallbackDocument request) {
		CallbackDocument.Hold holder = request.holder(now());
		if (request.settled() != null || holder != null && !holder.by().equals(staff.account().id())) {
			throw Problem.conflict("Quelqu'un d'autre s'en occupe déjà.");
		}
		return request;
	}

	private Optional<CallbackCase> seen(Staff staff, Solution solution, CallbackDocument request) {
		return this.rights.of(staff, solution, request, this.clock.instant())
			.map((view) -> new CallbackCase(request, solution, view == CallbackRights.View.PERSON,
					this.rights.decides(staff, solution)));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
