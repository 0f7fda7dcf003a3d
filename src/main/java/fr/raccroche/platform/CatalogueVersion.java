package fr.raccroche.platform;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.GetResponse;

import org.springframework.stereotype.Component;

/**
 * Tells the other processes on this catalogue that a subject changed. The version is that
 * of a document of the engine, so that it holds over migrations and processes.
 */
@Component
public class CatalogueVersion {

	private static final int MOST_SUBJECTS = 100;

	private final ElasticsearchClient engine;

	private final String index;

	/** Versions when we last looked. */
	private Map<String, Long> seen = Map.of();

	/** How often this process itself changed a subject since then. */
	private final Map<String, Long> own = new HashMap<>();

	CatalogueVersion(ElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.index = indices.name("catalogue");
	}

	/**
	 * Says that the subject changed, after the change was written and refreshed. Blocks.
	 * @param subject "communes", "structures", "solutions"
	 * @return its new version
	 * @throws IOException when the engine is away
	 */
	public synchronized long bump(String subject) throws IOException {
		long version = EngineWrites.patiently(() -> write(subject));
		this.own.merge(subject, 1L, Long::sum);
		return version;
	}

	private long write(String subject) throws IOException {
		while (true) {
			GetResponse<Map> present = this.engine.get((get) -> get.index(this.index).id(subject), Map.class);
			long next = Objects.requireNonNullElse(present.version(), 0L) + 1;
			Map<String, Object> document = Map.of("subject", subject, "version", next, "at", Instant.now().toString());
			try {
				return this.engine
					.index((index) -> index.index(this.index)
						.id(subject)
						.versionType(VersionType.External)
						.version(next)
						.refresh(Refresh.True)
						.document(document))
					.version();
			}
			catch (ElasticsearchException ex) {
				if (!EngineErrors.isConflict(ex)) {
					throw ex;
				}
			}
		}
	}

	/** Subjects that another process changed since the last time this was asked. */
	synchronized Set<String> changedElsewhere() throws IOException {
		Map<String, Long> now = all();
		Set<String> changed = new TreeSet<>();
		now.forEach((subject, version) -> {
			long ours = this.own.getOrDefault(subject, 0L);
			if (version != this.seen.getOrDefault(subject, 0L) + ours) {
				changed.add(subject);
			}
		});
		this.seen = now;
		this.own.clear();
		return changed;
	}

	private Map<String, Long> all() throws IOException {
		Map<String, Long> versions = new HashMap<>();
		this.engine
			.search((search) -> search.index(this.index)
				.query((query) -> query.exists((exists) -> exists.field("version")))
				.source((source) -> source.fetch(false))
				.version(true)
				.size(MOST_SUBJECTS), Void.class)
			.hits()
			.hits()
			.forEach((hit) -> versions.put(hit.id(), hit.version()));
		return versions;
	}

}
