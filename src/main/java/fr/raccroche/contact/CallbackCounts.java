package fr.raccroche.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation.Builder.ContainerBuilder;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.Indices;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Commune;
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

	/** More networks than France has. */
	private static final int MANY = 5000;

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
	 * @param inTime answered within {@value CallbackCounts#DAYS} days
	 * @param late answered later, or still not answered after these days
	 */
	public record Calls(long asked, long inTime, long late) {

		public static final Calls NONE = new Calls(0, 0, 0);

		/** Those that may still be answered in time. */
		public long waiting() {
			return this.asked - this.inTime - this.late;
		}

		public Calls plus(Calls other) {
			return new Calls(this.asked + other.asked, this.inTime + other.inTime, this.late + other.late);
		}

	}

	/** Of which solutions: what a field of {@code callback-facts} says of them. */
	public record About(String field, Collection<String> values) {

		private static final String COMMUNES = "communes";

		public static final About EVERYTHING = new About("", List.of());

		/** Names of a network, former ones too. */
		public static About network(Collection<String> names) {
			return new About("network", names);
		}

		public static About academie(String slug) {
			return new About("academies", List.of(slug));
		}

		public static About departement(String code) {
			return new About("departements", List.of(code));
		}

		/** INSEE codes. */
		public static About communes(Collection<String> codes) {
			return new About(COMMUNES, codes);
		}

		Query query(Gazetteer gazetteer) {
			if (this.field.isEmpty()) {
				return Query.of((query) -> query.matchAll((all) -> all));
			}
			List<FieldValue> wanted = this.values.stream()
				// a bassin may name communes that have merged since
				.map((value) -> this.field.equals(COMMUNES)
						? gazetteer.findByCode(value).map(Commune::code).orElse(value) : value)
				.distinct()
				.map(FieldValue::of)
				.toList();
			return Query
				.of((query) -> query.terms((terms) -> terms.field(this.field).terms((any) -> any.value(wanted))));
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

	/** By the network of the solution, in words. */
	public Mono<Map<String, Calls>> byNetwork(About about, YearMonth first) {
		return groups(about, first, (group) -> group.terms((terms) -> terms.field("network").size(MANY)))
			.map((groups) -> {
				Map<String, Calls> networks = new LinkedHashMap<>();
				groups.sterms()
					.buckets()
					.array()
					.forEach((bucket) -> networks.put(bucket.key().stringValue(),
							calls(bucket.docCount(), bucket.aggregations())));
				return networks;
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
						.aggregations("inTime", (inTime) -> inTime.filter(answeredInTime()))
						.aggregations("late", (late) -> late.filter(late()))));
		return this.engine.search(request, Void.class)
			.map((answer) -> Objects.requireNonNull(answer.aggregations().get("groups")));
	}

	private static Calls calls(long asked, Map<String, Aggregate> parts) {
		return new Calls(asked, count(parts, "inTime"), count(parts, "late"));
	}

	private static long count(Map<String, Aggregate> parts, String name) {
		return Objects.requireNonNull(parts.get(name), name).filter().docCount();
	}

	private static Query from(YearMonth first) {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field("askedOn").gte(first.atDay(1).toString()))));
	}

	private static Query answeredInTime() {
		return Query
			.of((query) -> query.range((range) -> range.number((days) -> days.field("days").lte((double) DAYS))));
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
