package fr.raccroche.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation.Builder.ContainerBuilder;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.Indices;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Gazetteer;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How many asked to be called back, and how many were in time. Numbers only: who asked is
 * nowhere in what this reads.
 */
@Component
public class CallbackCounts {

	/** Days within which everybody has a right to an interview. */
	public static final int DAYS = 15;

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final Gazetteer gazetteer;

	private final Clock clock;

	CallbackCounts(ReactiveElasticsearchClient engine, Indices indices, Gazetteer gazetteer, Clock clock) {
		this.engine = engine;
		this.gazetteer = gazetteer;
		this.index = indices.name(ContactStore.FACTS);
		this.clock = clock;
	}

	/**
	 * Requests of some months.
	 *
	 * @param asked all of them, but those taken back by who asked before an answer
	 * @param inTime those somebody spoke with within {@value CallbackCounts#DAYS} days
	 * @param tried those called within these days, who could not be reached
	 * @param late answered later, or still not answered after these days
	 */
	public record Calls(long asked, long inTime, long tried, long late) {

		public static final Calls NONE = new Calls(0, 0, 0, 0);

		/** Those whose end is known: answered, or out of time. */
		public long due() {
			return this.inTime + this.tried + this.late;
		}

		/** Those that may still be answered in time. */
		public long waiting() {
			return this.asked - due();
		}

		public Calls plus(Calls other) {
			return new Calls(this.asked + other.asked, this.inTime + other.inTime, this.tried + other.tried,
					this.late + other.late);
		}

	}

	/** By the month they were asked in; months without any are missing. */
	public Mono<SortedMap<YearMonth, Calls>> byMonth(About about, YearMonth first) {
		return groups(about, first,
				(group) -> group.dateHistogram((months) -> months.field("askedOn")
					.calendarInterval(CalendarInterval.Month)
					.format("uuuu-MM")
					.minDocCount(1)))
			.map((groups) -> {
				SortedMap<YearMonth, Calls> months = new TreeMap<>();
				groups.dateHistogram()
					.buckets()
					.array()
					.forEach((bucket) -> months.put(YearMonth.parse(Objects.requireNonNull(bucket.keyAsString())),
							calls(bucket.docCount(), bucket.aggregations())));
				return months;
			});
	}

	/** Of each of several groups of solutions, by what it is called here. */
	public Mono<Map<String, Calls>> beside(Map<String, About> abouts, YearMonth first) {
		if (abouts.isEmpty()) {
			return Mono.just(Map.of());
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		abouts.forEach((name, about) -> queries.put(name, about.query(this.gazetteer)));
		return groups(About.EVERYTHING, first,
				(group) -> group.filters((any) -> any.filters((each) -> each.keyed(queries))))
			.map((groups) -> {
				Map<String, Calls> calls = new LinkedHashMap<>();
				groups.filters()
					.buckets()
					.keyed()
					.forEach((name, bucket) -> calls.put(name, calls(bucket.docCount(), bucket.aggregations())));
				return calls;
			});
	}

	/** How requests are put together. */
	@FunctionalInterface
	private interface Grouping {

		ContainerBuilder of(Aggregation.Builder group);

	}

	private Mono<Aggregate> groups(About about, YearMonth first, Grouping grouping) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.size(0)
			.query((query) -> query.bool((bool) -> bool.filter(about.query(this.gazetteer), from(first))
				.mustNot(term("outcome", CallbackOutcome.WITHDRAWN.code()))))
			.aggregations("groups",
					(groups) -> grouping.of(groups)
						.aggregations("inTime", (inTime) -> inTime.filter(answeredInTime(false)))
						.aggregations("tried", (tried) -> tried.filter(answeredInTime(true)))
						.aggregations("late", (late) -> late.filter(late()))));
		return this.engine.search(request, Void.class)
			.map((answer) -> Objects.requireNonNull(answer.aggregations().get("groups")));
	}

	private static Calls calls(long asked, Map<String, Aggregate> parts) {
		return new Calls(asked, count(parts, "inTime"), count(parts, "tried"), count(parts, "late"));
	}

	private static long count(Map<String, Aggregate> parts, String name) {
		return Objects.requireNonNull(parts.get(name), name).filter().docCount();
	}

	private static Query from(YearMonth first) {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field("askedOn").gte(first.atDay(1).toString()))));
	}

	/** Who could not be reached was called, and yet nobody spoke with them. */
	private static Query answeredInTime(boolean unreachable) {
		Query inTime = Query
			.of((query) -> query.range((range) -> range.number((days) -> days.field("days").lte((double) DAYS))));
		Query missed = term("outcome", CallbackOutcome.UNREACHABLE.code());
		return Query.of((query) -> query
			.bool((both) -> unreachable ? both.filter(inTime, missed) : both.filter(inTime).mustNot(missed)));
	}

	/** Answered too late, or not at all since. */
	private Query late() {
		LocalDate last = Words.today(this.clock).minusDays(DAYS);
		return Query.of((query) -> query.bool((either) -> either.should(
				(answered) -> answered.range((range) -> range.number((days) -> days.field("days").gt((double) DAYS))))
			.should((forgotten) -> forgotten
				.bool((both) -> both.mustNot((known) -> known.exists((exists) -> exists.field("answeredOn")))
					.filter((old) -> old
						.range((range) -> range.date((date) -> date.field("askedOn").lt(last.toString()))))))));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

}
