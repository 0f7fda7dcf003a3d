package fr.raccroche.territory.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The communes in the engine. Blocks: for start-up and imports only.
 */
@Component
public class CommuneStore {

	private static final int PAGE = 5000;

	private static final String LOADED = "communes-livrees";

	private final ElasticsearchClient engine;

	private final String index;

	private final String catalogue;

	CommuneStore(ElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.index = indices.name("communes");
		this.catalogue = indices.name("catalogue");
	}

	/** Every row, by key. */
	public Map<String, CommuneDocument> readAll() throws IOException {
		Map<String, CommuneDocument> rows = new HashMap<>();
		EngineScan.all(this.engine, this.index, true, PAGE).forEachPage((hits) -> hits.forEach((hit) -> {
			CommuneDocument row = Objects.requireNonNull(hit.source()).to(CommuneDocument.class);
			rows.put(row.key(), row);
		}));
		return rows;
	}

	/**
	 * Brings the engine to what came with the program, unless that was done before. Rows
	 * that an operator refreshed since are left alone.
	 * @return whether anything had to be done
	 */
	public boolean loadBundled() throws IOException {
		String hash = BundledTerritory.hash();
		if (findLoaded().filter(hash::equals).isPresent() && !isEmpty()) {
			return false;
		}
		Map<String, CommuneDocument> present = readAll();
		List<CommuneDocument> wanted = wanted(present);
		Set<String> vanished = new HashSet<>(present.keySet());
		wanted.forEach((row) -> vanished.remove(row.key()));
		delete(vanished);
		write(wanted.stream().filter((row) -> !row.equals(present.get(row.key()))).toList());
		markLoaded(hash);
		return true;
	}

	private static List<CommuneDocument> wanted(Map<String, CommuneDocument> present) {
		Map<String, CommuneDocument> wanted = new HashMap<>();
		for (Commune commune : BundledTerritory.communes()) {
			CommuneDocument row = present.get(commune.key());
			wanted.put(commune.key(),
					CommuneDocument.bundled((row != null) ? commune.withCedex(row.toCommune().cedex()) : commune));
		}
		present.values()
			.stream()
			.filter((row) -> row.refreshedSince(BundledTerritory.edition()))
			.forEach((row) -> wanted.put(row.key(), row.anew()));
		return List.copyOf(wanted.values());
	}

	/** Writes rows; they are seen by searches when this returns. */
	public void write(Collection<CommuneDocument> rows) throws IOException {
		send(rows.stream()
			.map((row) -> BulkOperation
				.of((operation) -> operation.index((index) -> index.index(this.index).id(row.key()).document(row)))));
	}

	/** Sets the CEDEX codes of rows, by key. */
	public void writeCedex(Map<String, List<String>> cedexByKey) throws IOException {
		send(cedexByKey.entrySet()
			.stream()
			.map((entry) -> BulkOperation.of((operation) -> operation.update((update) -> update.index(this.index)
				.id(entry.getKey())
				.action((action) -> action.doc(Map.of("cedex", entry.getValue())))))));
	}

	private void delete(Collection<String> keys) throws IOException {
		send(keys.stream()
			.map((key) -> BulkOperation
				.of((operation) -> operation.delete((delete) -> delete.index(this.index).id(key)))));
	}

	private void send(Stream<BulkOperation> operations) throws IOException {
		List<BulkOperation> all = operations.toList();
		for (int from = 0; from < all.size(); from += PAGE) {
			List<BulkOperation> page = all.subList(from, Math.min(from + PAGE, all.size()));
			for (BulkResponseItem item : EngineWrites.bulk(this.engine, page)) {
				if (item.error() != null) {
					throw new IllegalStateException(
							"commune %s was refused: %s".formatted(item.id(), item.error().reason()));
				}
			}
		}
		if (!all.isEmpty()) {
			this.engine.indices().refresh((refresh) -> refresh.index(this.index));
		}
	}

	private boolean isEmpty() throws IOException {
		return this.engine.count((count) -> count.index(this.index)).count() == 0;
	}

	private Optional<String> findLoaded() throws IOException {
		return Optional
			.ofNullable(this.engine.get((get) -> get.index(this.catalogue).id(LOADED), Loaded.class).source())
			.map(Loaded::detail);
	}

	private void markLoaded(String hash) throws IOException {
		EngineWrites.patiently(() -> this.engine.index((index) -> index.index(this.catalogue)
			.id(LOADED)
			.document(new Loaded(LOADED, Instant.now().toString(), hash))));
	}

	private record Loaded(String subject, String at, @Nullable String detail) {
	}

}
