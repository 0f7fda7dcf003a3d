package fr.raccroche.insight.indicator;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keeping of what was counted.
 */
@Component
class MonthlyCounts {

	/** Ten years. */
	static final int KEPT_MONTHS = 120;

	private static final int PAGE = 500;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final String index;

	MonthlyCounts(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices) {
		this.reactive = reactive;
		this.engine = engine;
		this.index = indices.name("indicators");
	}

	/** Every month of a scope, the oldest first. */
	Mono<List<MonthlyCount>> list(String scope) {
		return Mono
			.defer(() -> this.reactive.search((search) -> search.index(this.index)
				.query((query) -> query.term((term) -> term.field("scope").value(scope)))
				.sort((sort) -> sort.field((field) -> field.field("month").order(SortOrder.Asc)))
				.size(KEPT_MONTHS + 1), MonthlyCount.class))
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/** One month of several scopes, by their code; those not counted are missing. */
	Mono<Map<String, MonthlyCount>> all(Collection<String> scopes, YearMonth month) {
		List<String> ids = scopes.stream().map((scope) -> MonthlyCount.id(scope, month)).toList();
		return ids.isEmpty() ? Mono.just(Map.of())
				: Mono.defer(() -> this.reactive.mget((mget) -> mget.index(this.index).ids(ids), MonthlyCount.class))
					.map((answer) -> EngineDocuments.found(answer)
						.stream()
						.collect(Collectors.toMap(MonthlyCount::scope, Function.identity())));
	}

	/** Writes them in the place of what was counted before. Blocks. */
	void keep(List<MonthlyCount> counts) throws IOException {
		for (int from = 0; from < counts.size(); from += PAGE) {
			List<BulkOperation> writes = counts.subList(from, Math.min(from + PAGE, counts.size()))
				.stream()
				.map((count) -> BulkOperation.of((operation) -> operation
					.index((write) -> write.index(this.index).id(count.id()).document(count))))
				.toList();
			for (BulkResponseItem item : EngineWrites.bulk(this.engine, writes)) {
				ErrorCause error = item.error();
				if (error != null) {
					throw new IOException("an indicator was refused: " + error.reason());
				}
			}
		}
		this.engine.indices().refresh((refresh) -> refresh.index(this.index));
	}

	/** Erases what is past its end. Blocks. */
	void eraseBefore(YearMonth first) throws IOException {
		Query old = Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("month").lt(first.toString()))));
		new EngineScan(this.engine, this.index, old, false, PAGE).delete();
	}

}
