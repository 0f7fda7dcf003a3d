package fr.raccroche.contact.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * Documents that are written once, read by their id, and erased at their end.
 */
@Component
public class ContactStore {

	public static final String CALLBACKS = "callback-requests";

	public static final String REPORTS = "reports";

	public static final String FACTS = "callback-facts";

	private static final int PAGE = 500;

	private static final int MANY = 10_000;

	private static final int TRIES = 8;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final Indices indices;

	ContactStore(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices) {
		this.reactive = reactive;
		this.engine = engine;
		this.indices = indices;
	}

	/**
	 * Writes a document, once.
	 * @return whether it was not there before
	 */
	public Mono<Boolean> create(String index, String id, Object document) {
		return EngineWrites
			.whenWritable(() -> this.reactive.index(
					(write) -> write.index(this.indices.name(index)).id(id).opType(OpType.Create).document(document)))
			.thenReturn(true)
			.onErrorReturn(EngineErrors::isConflict, false);
	}

	/** Writes a document, whatever was there. */
	public Mono<Void> put(String index, String id, Object document) {
		return EngineWrites
			.whenWritable(() -> this.reactive.index(
					(write) -> write.index(this.indices.name(index)).id(id).refresh(Refresh.True).document(document)))
			.then();
	}

	/** The document of that id, as it was written last; empty when there is none. */
	public <T> Mono<T> find(String index, String id, Class<T> type) {
		return this.reactive.get((get) -> get.index(this.indices.name(index)).id(id), type)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()));
	}

	public Mono<Void> delete(String index, String id) {
		return EngineWrites
			.whenWritable(() -> this.reactive.delete((delete) -> delete.index(this.indices.name(index)).id(id)))
			.then();
	}

	/**
	 * Every document, oldest first. Blocks.
	 * @throws IOException when the engine is away
	 */
	public <T> List<T> list(String name, Class<T> type) throws IOException {
		String index = this.indices.name(name);
		this.engine.indices().refresh((refresh) -> refresh.index(index));
		return EngineDocuments.found(this.engine.search((search) -> search.index(index)
			.size(MANY)
			.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Asc))), type));
	}

	/**
	 * Changes a document, and once more on what is there then when somebody else does so
	 * at the same moment.
	 * @param change may throw, and then nothing is changed
	 * @return it as it is now; empty when there is none
	 */
	public <T> Mono<T> change(String name, String id, Class<T> type, UnaryOperator<T> change) {
		return Mono.fromCallable(() -> replace(name, id, type, change))
			.subscribeOn(Schedulers.boundedElastic())
			.retryWhen(Retry.backoff(TRIES, Duration.ofMillis(20))
				.filter(EngineErrors::isConflict)
				.onRetryExhaustedThrow((retry, last) -> last.failure()))
			.flatMap(Mono::justOrEmpty);
	}

	/**
	 * Changes a document, unless somebody else does so at the same moment. Blocks.
	 * @return it as it is now; empty when there is none
	 * @throws ElasticsearchException 409 when somebody else changed it
	 */
	public <T> Optional<T> replace(String name, String id, Class<T> type, UnaryOperator<T> change) throws IOException {
		String index = this.indices.name(name);
		GetResponse<T> found = this.engine.get((get) -> get.index(index).id(id), type);
		T before = found.source();
		if (before == null) {
			return Optional.empty();
		}
		T after = change.apply(before);
		if (after.equals(before)) {
			return Optional.of(before);
		}
		EngineWrites.patiently(() -> this.engine.index((write) -> write.index(index)
			.id(id)
			.ifSeqNo(found.seqNo())
			.ifPrimaryTerm(found.primaryTerm())
			.refresh(Refresh.True)
			.document(after)));
		return Optional.of(after);
	}

	/**
	 * Erases what is past its end, from the disk too. Blocks.
	 * @return how many
	 * @throws IOException when the engine is away
	 */
	public int eraseEnded(String name, Instant now) throws IOException {
		String index = this.indices.name(name);
		this.engine.indices().refresh((refresh) -> refresh.index(index));
		Query ended = Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("until").lte(now.toString()))));
		int erased = new EngineScan(this.engine, index, ended, false, PAGE).delete();
		// what was deleted leaves the disk with the merge, some of it only at the next
		this.engine.indices().forcemerge((merge) -> merge.index(index).onlyExpungeDeletes(true));
		return erased;
	}

}
