package fr.raccroche.offer.move;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.SolutionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The keeping of {@link OfferMove}s.
 */
@Component
class MoveStore {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final int MANY = 1_000;

	private static final Duration KEPT = Duration.ofDays(180);

	private final ReactiveElasticsearchClient engine;

	private final ElasticsearchClient imperative;

	private final String index;

	private final Clock clock;

	MoveStore(ReactiveElasticsearchClient engine, ElasticsearchClient imperative, Indices indices, Clock clock) {
		this.engine = engine;
		this.imperative = imperative;
		this.index = indices.name("offer-moves");
		this.clock = clock;
	}

	Mono<OfferMove> find(SolutionId offer) {
		return this.engine.get((get) -> get.index(this.index).id(offer.value()), OfferMove.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()));
	}

	Mono<OfferMove> put(OfferMove move) {
		return EngineWrites.whenWritable(() -> this.engine.index(
				(write) -> write.index(this.index).id(move.solutionId().value()).refresh(Refresh.True).document(move)))
			.thenReturn(move);
	}

	Mono<Void> erase(SolutionId offer) {
		return EngineWrites.whenWritable(
				() -> this.engine.delete((delete) -> delete.index(this.index).id(offer.value()).refresh(Refresh.True)))
			.then();
	}

	/** Those that these networks have to decide. */
	Mono<List<OfferMove>> listFor(Collection<String> networks) {
		List<FieldValue> wanted = networks.stream().map(FieldValue::of).toList();
		return this.engine.search(
				(search) -> search.index(this.index)
					.size(MANY)
					.query((query) -> query.bool((both) -> both.filter(open())
						.filter((of) -> of
							.terms((terms) -> terms.field("network").terms((any) -> any.value(wanted)))))),
				OfferMove.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/**
	 * Those that somebody gives, or a network of theirs: open ones, and those answered
	 * since then, the latest first.
	 */
	Mono<List<OfferMove>> listGiven(Staff staff, Instant since) {
		List<FieldValue> networks = staff.remit().networks().stream().map(FieldValue::of).toList();
		Query given = Query.of((query) -> query
			.bool((either) -> either.should((by) -> by.term((term) -> term.field("by").value(staff.account().id())))
				.should((of) -> of.terms((terms) -> terms.field("from").terms((any) -> any.value(networks))))));
		Query news = Query.of((query) -> query.bool((either) -> either.should(open())
			.should((late) -> late.range((range) -> range.date((date) -> date.field("at").gte(since.toString()))))));
		return this.engine
			.search((search) -> search.index(this.index)
				.size(MANY)
				.query((query) -> query.bool((both) -> both.filter(given, news)))
				.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Desc))), OfferMove.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/** That nobody answered. */
	private static Query open() {
		return Query.of((query) -> query.bool((none) -> none.mustNot(is("refused"), is("accepted"))));
	}

	private static Query is(String field) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(true)));
	}

	@Scheduled(fixedDelay = 24, initialDelay = 2, timeUnit = TimeUnit.HOURS)
	void sweep() {
		String before = this.clock.instant().minus(KEPT).toString();
		Query old = Query.of((query) -> query.bool((both) -> both.mustNot(open())
			.filter((then) -> then.range((range) -> range.date((date) -> date.field("at").lt(before))))));
		try {
			new EngineScan(this.imperative, this.index, old, false, MANY).delete();
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("Les réponses passées n'ont pas pu être effacées ; nouvel essai demain", ex);
			}
		}
	}

}
