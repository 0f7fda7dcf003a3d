package fr.raccroche.platform.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.IndicesBlockOptions;
import co.elastic.clients.json.JsonData;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;

/**
 * Fills a new index from the one it replaces, which goes on being read and written
 * meanwhile, down to a moment without writes in which both are the same. Documents keep
 * their versions.
 */
final class IndexMigration {

	private static final int PAGE = 500;

	private static final int PAGE_OF_VERSIONS = 5_000;

	/** So few changes since the last pass can wait for the moment without writes. */
	private static final int QUIET = 100;

	private static final int MOST_PASSES = 20;

	private static final int CONFLICT = 409;

	private final ElasticsearchClient engine;

	private final MigrationLock lock;

	private final String source;

	private final String target;

	/**
	 * @param source real name of the index in use
	 * @param target real name of the new one, that exists and is empty
	 */
	IndexMigration(ElasticsearchClient engine, MigrationLock lock, String source, String target) {
		this.engine = engine;
		this.lock = lock;
		this.source = source;
		this.target = target;
	}

	/**
	 * Copies all there is and follows what changes; then refuses writes and makes both
	 * the same. The caller switches the aliases, or lets writes in again.
	 * @return number of documents
	 */
	long run() throws IOException {
		refresh();
		EngineScan.all(this.engine, this.source, true, PAGE).forEachPage(this::copyHits);
		int passes = 0;
		while (followChanges() > QUIET && ++passes < MOST_PASSES) {
			// the next pass is shorter
		}
		this.engine.indices().addBlock((block) -> block.index(this.source).block(IndicesBlockOptions.Write));
		// a copy refused for its version is done again by a second pass
		followChanges();
		followChanges();
		return compare();
	}

	private void copyHits(List<Hit<JsonData>> hits) throws IOException {
		this.lock.check();
		List<BulkOperation> copies = new ArrayList<>();
		for (Hit<JsonData> hit : hits) {
			copies.add(copy(hit.id(), hit.version(), hit.source()));
		}
		write(copies);
	}

	/**
	 * Makes the target what the source is now.
	 * @return how many documents differed
	 */
	private int followChanges() throws IOException {
		refresh();
		Map<String, Long> known = versions(this.target);
		List<String> changed = new ArrayList<>();
		EngineScan.all(this.engine, this.source, false, PAGE_OF_VERSIONS).forEachPage((hits) -> {
			this.lock.check();
			hits.stream()
				.filter((hit) -> !Objects.equals(hit.version(), known.remove(hit.id())))
				.forEach((hit) -> changed.add(hit.id()));
		});
		int differences = changed.size() + known.size();
		for (int start = 0; start < changed.size(); start += PAGE) {
			copyNow(changed.subList(start, Math.min(start + PAGE, changed.size())));
		}
		delete(known.keySet());
		return differences;
	}

	private void copyNow(List<String> ids) throws IOException {
		List<BulkOperation> copies = new ArrayList<>();
		for (MultiGetResponseItem<JsonData> item : this.engine
			.mget((get) -> get.index(this.source).ids(ids), JsonData.class)
			.docs()) {
			if (item.isResult() && item.result().found()) {
				copies.add(copy(item.result().id(), item.result().version(), item.result().source()));
			}
		}
		write(copies);
	}

	private BulkOperation copy(@Nullable String id, @Nullable Long version, @Nullable JsonData document) {
		return BulkOperation.of((operation) -> operation.index((index) -> index.index(this.target)
			.id(id)
			.versionType(VersionType.External)
			.version(version)
			.document(Objects.requireNonNull(document))));
	}

	private void write(Collection<BulkOperation> operations) throws IOException {
		List<String> conflicts = new ArrayList<>();
		for (BulkResponseItem item : EngineWrites.bulk(this.engine, operations)) {
			if (item.status() == CONFLICT) {
				// deleted and written anew, with a lower version: the next pass copies it
				conflicts.add(item.id());
			}
			else if (item.error() != null) {
				throw new StartupRefused(
						"L'index %s n'a pas pu être mis à jour, l'ancien reste en service : le document %s est refusé (%s)."
							.formatted(this.target, item.id(), item.error().reason()));
			}
		}
		delete(conflicts);
	}

	private void delete(Collection<String> ids) throws IOException {
		List<BulkOperation> deletions = ids.stream()
			.map((id) -> BulkOperation
				.of((operation) -> operation.delete((delete) -> delete.index(this.target).id(id))))
			.toList();
		EngineWrites.bulk(this.engine, deletions);
	}

	private long compare() throws IOException {
		refresh();
		this.lock.check();
		Map<String, Long> copied = versions(this.target);
		if (!versions(this.source).equals(copied)) {
			throw new IOException("%s is not yet what %s is".formatted(this.target, this.source));
		}
		return copied.size();
	}

	private Map<String, Long> versions(String index) throws IOException {
		Map<String, Long> versions = new HashMap<>();
		EngineScan.all(this.engine, index, false, PAGE_OF_VERSIONS)
			.forEachPage((hits) -> hits.forEach((hit) -> versions.put(hit.id(), hit.version())));
		return versions;
	}

	private void refresh() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.source, this.target));
	}

}
