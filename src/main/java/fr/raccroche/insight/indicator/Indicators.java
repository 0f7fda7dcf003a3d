package fr.raccroche.insight.indicator;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.contact.CallbackCounts;
import fr.raccroche.contact.CallbackCounts.About;
import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What is counted, read again: the catalogue as it was each month, and the call-backs
 * asked in it, which go on being answered later.
 */
@Component
public class Indicators {

	private final Scopes scopes;

	private final MonthlyCounts counts;

	private final CountSweep sweep;

	private final CallbackCounts calls;

	private final Clock clock;

	Indicators(Scopes scopes, MonthlyCounts counts, CountSweep sweep, CallbackCounts calls, Clock clock) {
		this.scopes = scopes;
		this.counts = counts;
		this.sweep = sweep;
		this.calls = calls;
		this.clock = clock;
	}

	/**
	 * A network beside others.
	 *
	 * @param scope it
	 * @param count as it was last counted; null when it was not
	 * @param calls call-backs of the last twelve months
	 */
	public record OfNetwork(Scope scope, @Nullable MonthlyCount count, Calls calls) {
	}

	/** Since counting began. */
	public Mono<Report> of(Scope scope) {
		return counted(scope).flatMap((known) -> {
			YearMonth first = Stream.concat(known.stream().map(MonthlyCount::month), Stream.of(aYearAgo()))
				.min(YearMonth::compareTo)
				.orElseThrow();
			return this.calls.byMonth(scope.calls(), first).map((asked) -> report(scope, first, known, asked));
		});
	}

	/** What was drawn a minute ago, or nobody counted yet this month, is counted now. */
	private Mono<List<MonthlyCount>> counted(Scope scope) {
		return this.counts.list(scope.code())
			.filter((known) -> !known.isEmpty() && known.getLast().month().equals(thisMonth()))
			.switchIfEmpty(Mono.defer(this.sweep::pass).then(Mono.defer(() -> this.counts.list(scope.code()))));
	}

	private Report report(Scope scope, YearMonth first, List<MonthlyCount> known, SortedMap<YearMonth, Calls> asked) {
		Map<YearMonth, MonthlyCount> byMonth = known.stream()
			.collect(Collectors.toMap(MonthlyCount::month, Function.identity()));
		return new Report(scope,
				Stream.iterate(first, (month) -> !month.isAfter(thisMonth()), (month) -> month.plusMonths(1))
					.map((month) -> new Report.Month(month, byMonth.get(month), asked.getOrDefault(month, Calls.NONE)))
					.toList());
	}

	/** The networks of an académie, or of the country, for who coordinates them. */
	public Mono<List<OfNetwork>> networks(Remit remit, Scope scope) {
		return this.scopes.networksWithin(remit, scope)
			.flatMap((networks) -> networks.isEmpty() ? Mono.just(List.of())
					: counted(scope).then(Mono.defer(() -> beside(networks))));
	}

	private Mono<List<OfNetwork>> beside(List<FoqualeNetwork> networks) {
		List<String> names = networks.stream().flatMap((network) -> network.names().stream()).toList();
		return Mono.zip(this.counts.all(networks.stream().map(Scope::codeOf).toList(), thisMonth()),
				this.calls.byNetwork(About.network(names), aYearAgo()),
				(counts, calls) -> networks.stream().map((one) -> of(one, counts, calls)).toList());
	}

	private static OfNetwork of(FoqualeNetwork network, Map<String, MonthlyCount> counts, Map<String, Calls> calls) {
		Scope scope = Scope.of(network);
		return new OfNetwork(scope, counts.get(scope.code()),
				network.names()
					.stream()
					.map((name) -> calls.getOrDefault(name, Calls.NONE))
					.reduce(Calls.NONE, Calls::plus));
	}

	private YearMonth thisMonth() {
		return YearMonth.from(Words.today(this.clock));
	}

	private YearMonth aYearAgo() {
		return thisMonth().minusMonths(11);
	}

}
