package fr.raccroche.account;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.Digests;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who is signed in. The engine knows a hash of what the cookie holds: whoever reads the
 * index cannot sign in with it. A restart, or another portal on the same engine, knows
 * them too; a right that is taken away is gone with the next request.
 */
@Component
public class Sessions {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String INDEX = "sessions";

	/** Somebody who does nothing for so long has left. */
	static final Duration IDLE = Duration.ofHours(2);

	/** However busy they are. */
	static final Duration LONGEST = Duration.ofHours(12);

	/** How exactly it is noted when somebody was last here. */
	private static final Duration EXACTNESS = Duration.ofMinutes(5);

	private static final int TOKEN_LENGTH = 32;

	private static final int PAGE = 500;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final Accounts accounts;

	private final Remits remits;

	private final Journal journal;

	private final String index;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	Sessions(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Accounts accounts, Remits remits,
			Journal journal, Indices indices, Clock clock) {
		this.journal = journal;
		this.reactive = reactive;
		this.engine = engine;
		this.accounts = accounts;
		this.remits = remits;
		this.index = indices.name(INDEX);
		this.clock = clock;
	}

	/**
	 * A document.
	 *
	 * @param account whose
	 * @param since when they signed in
	 * @param seenAt when they were last here
	 * @param until when it ends
	 * @param elsewhere at which provider of identities they signed in; null for a
	 * password of ours
	 */
	record Session(String account, Instant since, Instant seenAt, Instant until, @Nullable Elsewhere elsewhere) {

		static Session at(String account, Instant since, Instant now, @Nullable Elsewhere elsewhere) {
			Instant latest = since.plus(LONGEST);
			Instant idle = now.plus(IDLE);
			return new Session(account, since, now, idle.isBefore(latest) ? idle : latest, elsewhere);
		}

	}

	/**
	 * Begins one.
	 * @param elsewhere at which provider of identities they signed in; null for a
	 * password of ours
	 * @return what the cookie shall hold
	 */
	public Mono<String> open(Account account, @Nullable Elsewhere elsewhere) {
		return Mono.defer(() -> {
			byte[] token = new byte[TOKEN_LENGTH];
			this.random.nextBytes(token);
			String cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
			Instant now = now();
			return write(Digests.sha256(cookie), Session.at(account.id(), now, now, elsewhere))
				.then(this.journal.note(JournalAct.SIGNED_IN, account.id(), null,
						(elsewhere != null) ? elsewhere.provider() : null))
				.thenReturn(cookie);
		});
	}

	/** Who it is; empty when the session is over, or the account is closed. */
	public Mono<Staff> find(String cookie) {
		String id = Digests.sha256(cookie);
		return this.reactive.get((get) -> get.index(this.index).id(id), Session.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source())
				.filter((session) -> session.until().isAfter(this.clock.instant()))
				.flatMap((session) -> touch(answer, session).then(this.accounts.find(session.account()))))
			.filter((account) -> !account.closed())
			.flatMap((account) -> this.remits.of(account).map((remit) -> new Staff(account, remit)));
	}

	/**
	 * Ends it.
	 * @return where else they are signed in; empty when nowhere
	 */
	public Mono<Elsewhere> close(String cookie) {
		String id = Digests.sha256(cookie);
		return this.reactive.get((get) -> get.index(this.index).id(id), Session.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
			.flatMap((session) -> EngineWrites
				.whenWritable(() -> this.reactive.delete((delete) -> delete.index(this.index).id(id)))
				.then(Mono.justOrEmpty(session.elsewhere())));
	}

	/**
	 * Ends those that a provider of identities says are over. Blocks.
	 * @param session at the provider; null for all of that person
	 */
	public void closeFrom(String provider, @Nullable String session, @Nullable String subject) throws IOException {
		erase(Query.of((query) -> query.bool((all) -> {
			all.filter((from) -> from.term((term) -> term.field("elsewhere.provider").value(provider)));
			if (session != null) {
				all.filter((one) -> one.term((term) -> term.field("elsewhere.session").value(session)));
			}
			if (subject != null) {
				all.filter((one) -> one.term((term) -> term.field("elsewhere.subject").value(subject)));
			}
			return all;
		})));
	}

	/** Ends somebody's sessions but that one. Blocks. */
	void closeOthers(String account, String cookie) throws IOException {
		String id = Digests.sha256(cookie);
		erase(Query.of((query) -> query
			.bool((all) -> all.filter((of) -> of.term((term) -> term.field("account").value(account)))
				.mustNot((not) -> not.ids((one) -> one.values(id))))));
	}

	/** Ends all of somebody's sessions, as after a new password. Blocks. */
	void closeAll(String account) throws IOException {
		erase(Query.of((query) -> query.term((term) -> term.field("account").value(account))));
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void sweep() {
		try {
			erase(Query.of((query) -> query
				.range((range) -> range.date((date) -> date.field("until").lte(this.clock.instant().toString())))));
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("Les sessions finies n'ont pas pu être effacées ; nouvel essai dans une heure", ex);
			}
		}
	}

	private void erase(Query which) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.index));
		new EngineScan(this.engine, this.index, which, false, PAGE).delete();
	}

	/**
	 * Only what is there still: a session that was ended meanwhile does not come back.
	 */
	private Mono<Void> touch(GetResponse<Session> found, Session session) {
		Instant now = now();
		if (Duration.between(session.seenAt(), now).compareTo(EXACTNESS) < 0) {
			return Mono.empty();
		}
		return EngineWrites
			.whenWritable(() -> this.reactive.index((write) -> write.index(this.index)
				.id(found.id())
				.ifSeqNo(found.seqNo())
				.ifPrimaryTerm(found.primaryTerm())
				.document(Session.at(session.account(), session.since(), now, session.elsewhere()))))
			.onErrorComplete(EngineErrors::isConflict)
			.then();
	}

	private Mono<Void> write(String id, Session session) {
		return EngineWrites
			.whenWritable(() -> this.reactive.index((write) -> write.index(this.index).id(id).document(session)))
			.then();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
