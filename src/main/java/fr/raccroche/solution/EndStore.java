package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The documents of planned ends. What people say always counts, the last one last; the
 * portal changes only what nobody touched since it looked.
 */
@Component
class EndStore {

	/** More ends than the whole country plans. */
	private static final int MANY = 10_000;

	private final ReactiveElasticsearchClient engine;

	private final String index;

	EndStore(ReactiveElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.index = indices.name("offer-ends");
	}

	/**
	 * An end as it stood when it was looked at.
	 *
	 * @param end what was said
	 * @param number of its last write
	 * @param term of the engine at that moment
	 */
	record Seen(PlannedEnd end, long number, long term) {
	}

	/** As it is at this very moment. */
	Mono<Seen> find(SolutionId offer) {
		return this.engine.get((get) -> get.index(this.index).id(offer.value()), PlannedEnd.class).flatMap((answer) -> {
			PlannedEnd end = answer.source();
			return (end == null) ? Mono.empty()
					: Mono.just(new Seen(end, known(answer.seqNo()), known(answer.primaryTerm())));
		});
	}

	private static long known(@Nullable Long number) {
		return Objects.requireNonNull(number, "every document that is there has one");
	}

	Mono<PlannedEnd> put(PlannedEnd end) {
		return EngineWrites.whenWritable(() -> this.engine
			.index((write) -> write.index(this.index).id(end.solutionId().value()).refresh(Refresh.True).document(end)))
			.thenReturn(end);
	}

	Mono<Void> erase(SolutionId offer) {
		return EngineWrites.whenWritable(
				() -> this.engine.delete((delete) -> delete.index(this.index).id(offer.value()).refresh(Refresh.True)))
			.then();
	}

	/** The same, unless somebody said something else since. */
	Mono<Void> put(Seen seen, PlannedEnd next) {
		return EngineWrites.whenWritable(() -> this.engine.index((write) -> write.index(this.index)
			.id(next.solutionId().value())
			.ifSeqNo(seen.number())
			.ifPrimaryTerm(seen.term())
			.refresh(Refresh.True)
			.document(next))).onErrorComplete(EngineErrors::isConflict).then();
	}

	/** The same, unless somebody said something else since. */
	Mono<Void> erase(Seen seen) {
		return EngineWrites.whenWritable(() -> this.engine.delete((delete) -> delete.index(this.index)
			.id(seen.end().solutionId().value())
			.ifSeqNo(seen.number())
			.ifPrimaryTerm(seen.term())
			.refresh(Refresh.True))).onErrorComplete(EngineErrors::isConflict).then();
	}

	/** The nearest first. */
	Mono<List<PlannedEnd>> list() {
		return list(Query.of((query) -> query.matchAll((all) -> all)));
	}

	/** Those whose day has come, missed or not. */
	Mono<List<PlannedEnd>> listDue(LocalDate today) {
		return list(Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("on").lte(today.toString())))));
	}

	private Mono<List<PlannedEnd>> list(Query which) {
		return this.engine
			.search((search) -> search.index(this.index)
				.query(which)
				.sort((sort) -> sort.field((field) -> field.field("on").order(SortOrder.Asc)))
				.sort((sort) -> sort.field((field) -> field.field("solutionId").order(SortOrder.Asc)))
				.size(MANY), PlannedEnd.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

}
