package fr.raccroche.offer.many;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.offer.many.ImportRow.Outcome;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.Coded;
import org.springframework.stereotype.Component;

/**
 * The documents of imports and of their rows. Blocks: for worker threads.
 */
@Component
class ImportStore {

	private static final int MANY = 250;

	private static final int LAST = 20;

	private final ElasticsearchClient engine;

	private final String imports;

	private final String rows;

	ImportStore(ElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.imports = indices.name("imports");
		this.rows = indices.name("import-rows");
	}

	Optional<OfferImport> find(String id) throws IOException {
		return Optional
			.ofNullable(this.engine.get((get) -> get.index(this.imports).id(id), OfferImport.class).source());
	}

	/** Theirs, the latest first. */
	List<OfferImport> list(String owner) throws IOException {
		return sources(this.engine.search((search) -> search.index(this.imports)
			.query(is("owner", owner))
			.sort((sort) -> sort.field((field) -> field.field("createdAt").order(SortOrder.Desc)))
			.size(LAST), OfferImport.class));
	}

	/** Those that are being written or taken back, last seen before then. */
	List<OfferImport> listMoving(Instant before) throws IOException {
		Query seen = Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("seenAt").lt(before.toString()))));
		return sources(this.engine.search((search) -> search.index(this.imports)
			.query((query) -> query.bool((both) -> both.filter(seen)
				.filter((stage) -> stage.bool((either) -> either.should(is("stage", ImportStage.RUNNING.code()),
						is("stage", ImportStage.UNDOING.code()))))))
			.size(MANY), OfferImport.class));
	}

	/** Writes it; false when somebody else wrote that version or a later one. */
	boolean put(OfferImport batch) throws IOException {
		try {
			EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.imports)
				.id(batch.id())
				.versionType(VersionType.External)
				.version(batch.version())
				.refresh(Refresh.True)
				.document(batch)));
			return true;
		}
		catch (ElasticsearchException ex) {
			if (EngineErrors.isConflict(ex)) {
				return false;
			}
			throw ex;
		}
	}

	/** Writes rows; they are found after {@link #showRows}, or a second later. */
	void putRows(List<ImportRow> some) throws IOException {
		for (int from = 0; from < some.size(); from += MANY) {
			List<BulkOperation> writes = some.subList(from, Math.min(from + MANY, some.size()))
				.stream()
				.map((row) -> BulkOperation
					.of((bulk) -> bulk.index((index) -> index.index(this.rows).id(row.documentId()).document(row))))
				.toList();
			for (BulkResponseItem item : EngineWrites.bulk(this.engine, writes)) {
				if (item.error() != null) {
					throw new IOException("the engine refused %s: %s".formatted(item.id(), item.error().reason()));
				}
			}
		}
	}

	void showRows() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.rows));
	}

	/** What a look at the rows wants. */
	private static Query of(String id, Query... which) {
		return Query.of((query) -> query.bool((all) -> all.filter(is("importId", id)).filter(List.of(which))));
	}

	/** The next rows of these, in the order of the file. */
	List<ImportRow> listRows(String id, int after, int most, Query... which) throws IOException {
		return sources(this.engine.search((search) -> search.index(this.rows)
			.query(of(id, which))
			.sort((sort) -> sort.field((field) -> field.field("line").order(SortOrder.Asc)))
			.searchAfter(FieldValue.of(after))
			.size(most), ImportRow.class));
	}

	/** One page of these, in the order of the file. */
	List<ImportRow> pageOfRows(String id, int from, int most, Query... which) throws IOException {
		return sources(this.engine.search((search) -> search.index(this.rows)
			.query(of(id, which))
			.sort((sort) -> sort.field((field) -> field.field("line").order(SortOrder.Asc)))
			.from(from)
			.size(most), ImportRow.class));
	}

	/**
	 * How many rows have which fate, and what became of them.
	 *
	 * @param fates by fate
	 * @param outcomes by outcome
	 */
	record Counts(Map<Fate, Long> fates, Map<Outcome, Long> outcomes) {
	}

	Counts count(String id) throws IOException {
		showRows();
		SearchResponse<Void> answer = this.engine.search(
				(search) -> search.index(this.rows)
					.query(of(id))
					.size(0)
					.aggregations("fate", (fate) -> fate.terms((terms) -> terms.field("fate")))
					.aggregations("outcome", (outcome) -> outcome.terms((terms) -> terms.field("outcome"))),
				Void.class);
		return new Counts(counted(answer, "fate", Fate.class), counted(answer, "outcome", Outcome.class));
	}

	private static <E extends Enum<E> & Coded> Map<E, Long> counted(SearchResponse<Void> answer, String name,
			Class<E> type) {
		Map<E, Long> counts = new EnumMap<>(type);
		Objects.requireNonNull(answer.aggregations().get(name))
			.sterms()
			.buckets()
			.array()
			.forEach((bucket) -> Coded.find(type, bucket.key().stringValue())
				.ifPresent((code) -> counts.put(code, bucket.docCount())));
		return counts;
	}

	/** Those with a value. */
	static Query is(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	/** Those that are to be written, and are not yet. */
	static Query waiting() {
		return Query.of((query) -> query.bool((all) -> all
			.filter((either) -> either
				.bool((any) -> any.should(is("fate", Fate.ADDED.code()), is("fate", Fate.CHANGED.code()))))
			.mustNot((not) -> not.exists((exists) -> exists.field("outcome")))));
	}

	/**
	 * Those that the catalogue does not have as they are: refused, overtaken, or kept.
	 */
	static Query left() {
		return Query.of((query) -> query.bool((any) -> any.should(is("fate", Fate.REFUSED.code()),
				is("outcome", Outcome.OVERTAKEN.code()), is("outcome", Outcome.KEPT.code()))));
	}

	/** Erases one, with its rows. */
	void delete(OfferImport batch) throws IOException {
		EngineWrites.patiently(
				() -> this.engine.delete((delete) -> delete.index(this.imports).id(batch.id()).refresh(Refresh.True)));
		showRows();
		new EngineScan(this.engine, this.rows, of(batch.id()), false, MANY).delete();
	}

	/** Erases what is past its end. */
	int eraseEnded(Instant now) throws IOException {
		Query ended = Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field("until").lte(now.toString()))));
		new EngineScan(this.engine, this.rows, ended, false, MANY).delete();
		return new EngineScan(this.engine, this.imports, ended, false, MANY).delete();
	}

	private static <T> List<T> sources(SearchResponse<T> answer) {
		return answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList();
	}

}
