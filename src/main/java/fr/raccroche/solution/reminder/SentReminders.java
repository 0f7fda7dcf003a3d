package fr.raccroche.solution.reminder;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.site.Words;
import fr.raccroche.solution.SolutionId;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What has been sent: in the engine, so that a restart, or another portal, does not send
 * it again.
 */
@Component
class SentReminders {

	private static final int PAGE = 500;

	private static final int WRITES = 8;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final String index;

	private final Clock clock;

	SentReminders(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices, Clock clock) {
		this.reactive = reactive;
		this.engine = engine;
		this.index = indices.name("reminders");
		this.clock = clock;
	}

	/** Those of these that somebody has not been told yet. */
	Mono<List<Item>> notTold(String account, Collection<Item> items) {
		List<String> ids = items.stream().map((item) -> Reminder.id(account, item)).toList();
		return this.reactive
			.mget((mget) -> mget.index(this.index).ids(ids).source((source) -> source.fetch(false)), Void.class)
			.map((answer) -> {
				Set<String> known = answer.docs()
					.stream()
					.filter((item) -> item.isResult() && item.result().found())
					.map((item) -> item.result().id())
					.collect(Collectors.toSet());
				return items.stream().filter((item) -> !known.contains(Reminder.id(account, item))).toList();
			});
	}

	Mono<Void> told(String account, Collection<Item> items) {
		return Flux.fromIterable(items)
			.flatMap((item) -> EngineWrites.whenWritable(() -> this.reactive.index((write) -> write.index(this.index)
				.id(Reminder.id(account, item))
				.document(Reminder.of(account, item, this.clock)))), WRITES)
			.then();
	}

	/** Whether the pause of an offer was announced to all of them, long enough ago. */
	Mono<Boolean> announced(SolutionId solution, LocalDate recheckOn, Collection<Staff> to) {
		List<FieldValue> accounts = to.stream().map((staff) -> FieldValue.of(staff.account().id())).toList();
		Instant before = today().minusDays(Deadline.NOTICE - 1L).atStartOfDay(Words.PARIS).toInstant();
		return this.reactive.count((count) -> count.index(this.index)
			.query((query) -> query.bool((all) -> all.filter(term("solution", solution.value()),
					term("stage", Stage.ANNOUNCED.code()), term("recheckOn", recheckOn.toString()),
					Query.of((who) -> who.terms((terms) -> terms.field("account").terms((any) -> any.value(accounts)))),
					Query.of((at) -> at
						.range((range) -> range.date((date) -> date.field("at").lt(before.toString()))))))))
			.map((answer) -> answer.count() >= accounts.size());
	}

	/** Makes what was sent a moment ago known to {@link #announced}. */
	Mono<Void> refresh() {
		return this.reactive.indices().refresh((refresh) -> refresh.index(this.index)).then();
	}

	/** Erases what is past its end. Blocks. */
	int eraseEnded() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.index));
		Query ended = Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field("until").lte(this.clock.instant().toString()))));
		return new EngineScan(this.engine, this.index, ended, false, PAGE).delete();
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

}
