package fr.raccroche.insight.indicator;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.contact.CallbackCounts;
import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.site.Words;
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

	/** What a scope is made of, for who may see it: each kind of part beside its like. */
	public Mono<List<Comparison>> compare(Remit remit, Scope scope) {
		return this.scopes.within(remit, scope)
			.map((all) -> all.stream().filter(Indicators::worthwhile).toList())
			.flatMap((all) -> all.isEmpty() ? Mono.just(List.of())
					: counted(scope).then(Mono.defer(() -> beside(scope, all))));
	}

	/** One alone has nothing beside it, but what is in no network. */
	private static boolean worthwhile(List<Scope> parts) {
		return parts.size() > 1 || !parts.isEmpty() && parts.getFirst().level() == Scope.Level.NETWORK;
	}

	private Mono<List<Comparison>> beside(Scope scope, List<List<Scope>> all) {
		List<Scope> every = new ArrayList<>(all.stream().flatMap(List::stream).toList());
		every.add(scope);
		every.add(scope.alone());
		return Mono.zip(this.counts.all(every.stream().map(Scope::code).toList(), thisMonth()),
				this.calls.beside(every.stream().collect(Collectors.toMap(Scope::code, Scope::calls)), aYearAgo()),
				(counts, calls) -> all.stream()
					.map((parts) -> Comparison.of(scope, parts,
							(one) -> new Beside(one, counts.get(one.code()),
									calls.getOrDefault(one.code(), Calls.NONE))))
					.toList());
	}

	private YearMonth thisMonth() {
		return YearMonth.from(Words.today(this.clock));
	}

	private YearMonth aYearAgo() {
		return thisMonth().minusMonths(11);
	}

}
