package fr.raccroche.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Account;
import fr.raccroche.account.AccountLists;
import fr.raccroche.account.Role;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactQueries;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells the coordinators of an académie, once, of requests that nobody dealt with in
 * their delay. Each request is claimed in the engine before anything leaves: no second
 * portal, no restart tells of it again. A mail that is lost in between is no loss: the
 * request is on their desk.
 */
@Component
class CallbackEscalation {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final int AT_ONCE = 5_000;

	private static final String ALL = "all";

	private static final String NOBODY = "";

	private final CallbackLists lists;

	private final CallbackHolds holds;

	private final ContactQueries queries;

	private final ContactStore store;

	private final Solutions solutions;

	private final OfferRights rights;

	private final AccountLists accounts;

	private final Outbox outbox;

	private final MailAddresses addresses;

	private final StartupSequence startup;

	private final Clock clock;

	CallbackEscalation(CallbackLists lists, CallbackHolds holds, ContactQueries queries, ContactStore store,
			Solutions solutions, OfferRights rights, AccountLists accounts, Outbox outbox, MailAddresses addresses,
			StartupSequence startup, Clock clock) {
		this.holds = holds;
		this.lists = lists;
		this.queries = queries;
		this.store = store;
		this.solutions = solutions;
		this.rights = rights;
		this.accounts = accounts;
		this.outbox = outbox;
		this.addresses = addresses;
		this.startup = startup;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
	Mono<Void> everyHour() {
		return Mono.defer(() -> this.startup.completed() ? run() : Mono.<Integer>empty()).onErrorResume((failure) -> {
			if (!EngineErrors.isAway(failure)) {
				logger.error("Les demandes en retard n'ont pas pu être annoncées ; nouvel essai dans une heure",
						failure);
			}
			return Mono.empty();
		}).then();
	}

	/**
	 * Tells of what is late now.
	 * @return how many mails left
	 */
	Mono<Integer> run() {
		return this.holds.release(ContactQueries.after("until", this.clock.instant()), NOBODY)
			.then(Mono.defer(this::unattended))
			.flatMapMany((found) -> Flux.fromIterable(found.documents()))
			.concatMap(this::claimed)
			.collectList()
			.flatMap(this::tell);
	}

	private Mono<ContactQueries.Found<CallbackDocument>> unattended() {
		Query unattended = this.lists.unattended();
		return this.queries.find(ContactStore.CALLBACKS, CallbackDocument.class, unattended, Map.of(ALL, unattended),
				ALL, false, AT_ONCE);
	}

	/**
	 * Whom one request is told to; nobody when another portal does, or there is nobody.
	 */
	private Mono<List<String>> claimed(CallbackDocument request) {
		return this.solutions.find(new SolutionId(request.solutionId()))
			.map((stored) -> this.rights.academies(stored.solution()))
			.flatMap((academies) -> this.accounts.listSpeaking(Role.COORDINATOR, academies))
			.map((found) -> found.stream().map(Account::mail).toList())
			.filter((mails) -> !mails.isEmpty())
			.flatMap((mails) -> claim(request).thenReturn(mails)
				.onErrorResume(Claimed.class, (claimed) -> Mono.empty()));
	}

	private Mono<CallbackDocument> claim(CallbackDocument request) {
		Instant now = this.clock.instant();
		return this.store.change(ContactStore.CALLBACKS, request.id(), CallbackDocument.class, (found) -> {
			if (found.escalatedAt() != null || found.settled() != null || found.holder(now) != null) {
				throw new Claimed();
			}
			return found.escalated(now);
		}).switchIfEmpty(Mono.error(Claimed::new));
	}

	private Mono<Integer> tell(List<List<String>> told) {
		Map<String, Integer> counts = new TreeMap<>();
		told.forEach((mails) -> mails.forEach((mail) -> counts.merge(mail, 1, Integer::sum)));
		return Mono.fromCallable(() -> {
			counts.forEach(this::put);
			return counts.size();
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private void put(String to, int count) {
		try {
			this.outbox.put(mail(to, count));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Mail mail(String to, int count) {
		boolean one = count == 1;
		return Mail.to(to, null, "Des demandes de rappel attendent depuis plus de 15 jours", """
				Bonjour,

				%s Le délai de 15 jours pour être reçu est passé.

				Tout est dans votre espace, à la page « Rappels » : vous pouvez vous en occuper, ou voir qui le fait.%s

				Ce message ne dit rien des personnes. Il ne part qu'une fois par demande.
				""".formatted(
				one ? "Dans votre académie, une demande de rappel attend encore."
						: "Dans votre académie, %d demandes de rappel attendent encore.".formatted(count),
				this.addresses.below(to, "/espace/rappels")));
	}

	/** Another tells of it, or nobody needs to. */
	private static final class Claimed extends RuntimeException {

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

}
