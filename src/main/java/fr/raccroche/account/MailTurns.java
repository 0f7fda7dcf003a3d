package fr.raccroche.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.ExistsRequest;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.site.Words;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who writes a mail that is written once a day, or once a month: of several portals, the
 * first that takes it upon itself.
 */
@Component
public class MailTurns {

	private static final Duration DAY_KEPT = Duration.ofDays(3);

	private static final Duration MONTH_KEPT = Duration.ofDays(100);

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final Clock clock;

	MailTurns(ReactiveElasticsearchClient engine, Indices indices, Clock clock) {
		this.engine = engine;
		this.index = indices.name("reminders");
		this.clock = clock;
	}

	/**
	 * A mail that is written once.
	 *
	 * @param account to whom
	 * @param what which mail
	 * @param period a day or a month, for which it is written once
	 * @param kept how long that is remembered: longer than the period
	 */
	public record Turn(String account, String what, Temporal period, Duration kept) {

		String id() {
			return String.join("@", this.account, this.period.toString(), this.what);
		}

	}

	/** A document of the index {@code reminders}. */
	record Taken(String account, String stage, Instant at, Instant until) {
	}

	/** A mail that is written once a day. */
	public Turn today(String account, String what) {
		return new Turn(account, what, Words.today(this.clock), DAY_KEPT);
	}

	/** A mail that is written once a month. */
	public Turn thisMonth(String account, String what) {
		return new Turn(account, what, YearMonth.from(Words.today(this.clock)), MONTH_KEPT);
	}

	/**
	 * Writes that mail, if nobody took it upon themselves before. When it cannot be
	 * written, the next who tries may.
	 * @return what the writing says; empty when it is another's turn
	 */
	public <T> Mono<T> once(Turn turn, Supplier<Mono<T>> writing) {
		return take(turn).flatMap((ours) -> !ours ? Mono.empty()
				: Mono.defer(writing).onErrorResume((failure) -> giveBack(turn).then(Mono.error(failure))));
	}

	/** Whether nobody took it so far. */
	public Mono<Boolean> isFree(Turn turn) {
		return Mono
			.defer(() -> this.engine.exists(ExistsRequest.of((exists) -> exists.index(this.index).id(turn.id()))))
			.map((known) -> !known.value());
	}

	private Mono<Boolean> take(Turn turn) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Taken taken = new Taken(turn.account(), turn.what(), now, now.plus(turn.kept()));
		return EngineWrites
			.whenWritable(() -> this.engine
				.index((write) -> write.index(this.index).id(turn.id()).opType(OpType.Create).document(taken)))
			.thenReturn(true)
			.onErrorReturn(EngineErrors::isConflict, false);
	}

	private Mono<Void> giveBack(Turn turn) {
		return Mono.defer(() -> this.engine.delete((delete) -> delete.index(this.index).id(turn.id()))).then();
	}

}
