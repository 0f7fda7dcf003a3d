package fr.raccroche.structure;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.store.HistoryDocument;
import fr.raccroche.structure.store.HistoryDocument.Outcome;
import fr.raccroche.structure.store.StructureDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes in what sources say, many structures at once; blocks, so for worker threads only.
 * What a claim replaces goes to the history first; nobody's concurrent write is lost.
 */
@Component
public class StructureClaims {

	private static final int TRIES = 10;

	private static final int CONFLICT = 409;

	private final ElasticsearchClient engine;

	private final CatalogueVersion versions;

	private final String index;

	private final String history;

	private final Clock clock = Clock.systemUTC();

	StructureClaims(ElasticsearchClient engine, Indices indices, CatalogueVersion versions) {
		this.engine = engine;
		this.versions = versions;
		this.index = indices.name("structures");
		this.history = indices.name("structure-history");
	}

	/**
	 * A claim and what it is about.
	 *
	 * @param id UAI, or another stable name that is never shaped like one
	 * @param claim what is said
	 */
	public record About(String id, Claim claim) {
	}

	/** What became of a claim. */
	public enum Fate {

		/** The structure was not known. */
		ADDED,
		/** The structure was known with other content. */
		MODIFIED,
		/** It says what was known; at most the date at which it was true is newer. */
		IDENTICAL,
		/**
		 * The same source said something newer before: it is kept in the history only.
		 */
		OUTDATED

	}

	/**
	 * Says what would become of claims, and writes nothing.
	 * @param claims no structure twice
	 * @return their fates, in the same order
	 * @throws IOException when the engine is away; the same call may be made again
	 */
	public List<Fate> weigh(List<About> claims) throws IOException {
		Map<String, Known> known = find(claims);
		Instant now = now();
		return claims.stream().map((about) -> Decision.of(about, known.get(about.id()), now).fate()).toList();
	}

	/**
	 * Takes claims in. They are seen by id when it returns, by searches a second later or
	 * after {@link #show()}.
	 * @param claims no structure twice
	 * @return their fates, in the same order
	 * @throws IOException when the engine is away; the same call may be made again
	 */
	public List<Fate> save(List<About> claims) throws IOException {
		Map<String, Fate> fates = new HashMap<>();
		List<About> left = claims;
		for (int tries = 1; !left.isEmpty(); tries++) {
			if (tries > TRIES) {
				throw new IOException("somebody else keeps writing structure " + left.getFirst().id());
			}
			left = attempt(left, fates);
		}
		return claims.stream().map((about) -> fates.getOrDefault(about.id(), Fate.IDENTICAL)).toList();
	}

	/** Makes what was saved visible to searches, and tells other processes. */
	public void show() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.index));
		this.versions.bump("structures");
	}

	/** Those that somebody else wrote meanwhile, to be weighed again. */
	private List<About> attempt(List<About> claims, Map<String, Fate> fates) throws IOException {
		Map<String, Known> known = find(claims);
		Instant now = now();
		List<Decision> decisions = claims.stream()
			.map((about) -> Decision.of(about, known.get(about.id()), now))
			.toList();
		List<HistoryDocument> past = new ArrayList<>();
		decisions.forEach((decision) -> decision.addTo(past));
		writeHistory(past);
		List<Decision> toWrite = decisions.stream().filter((decision) -> decision.next() != null).toList();
		List<BulkResponseItem> answers = EngineWrites.bulk(this.engine,
				toWrite.stream().map((decision) -> decision.operation(this.index)).toList());
		List<About> again = new ArrayList<>();
		for (int i = 0; i < answers.size(); i++) {
			if (!written(answers.get(i))) {
				again.add(toWrite.get(i).about());
			}
		}
		decisions.stream()
			.filter((decision) -> !again.contains(decision.about()))
			.forEach((decision) -> fates.put(decision.about().id(), decision.fate()));
		return again;
	}

	private void writeHistory(List<HistoryDocument> past) throws IOException {
		List<BulkOperation> creations = past.stream()
			.map((document) -> BulkOperation.of((operation) -> operation
				.create((create) -> create.index(this.history).id(document.documentId()).document(document))))
			.toList();
		for (BulkResponseItem answer : EngineWrites.bulk(this.engine, creations)) {
			// a conflict says that it stands there already
			written(answer);
		}
	}

	private static boolean written(BulkResponseItem answer) throws IOException {
		if (answer.error() == null) {
			return true;
		}
		if (answer.status() == CONFLICT) {
			return false;
		}
		throw new IOException("%s was refused: %s".formatted(answer.id(), answer.error().reason()));
	}

	private Map<String, Known> find(List<About> claims) throws IOException {
		Map<String, Known> known = new HashMap<>();
		if (!claims.isEmpty()) {
			List<String> ids = claims.stream().map(About::id).toList();
			this.engine.mget((mget) -> mget.index(this.index).ids(ids), StructureDocument.class)
				.docs()
				.stream()
				.filter((item) -> item.isResult() && item.result().found())
				.forEach((item) -> known.put(item.result().id(), Known.of(item.result())));
		}
		return known;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	/** What the engine holds, and what tells whether it has changed since. */
	private record Known(StoredStructure stored, long sequence, long primaryTerm) {

		static Known of(GetResult<StructureDocument> found) {
			StructureDocument document = found.source();
			Long sequence = found.seqNo();
			Long primaryTerm = found.primaryTerm();
			if (document == null || sequence == null || primaryTerm == null) {
				throw new IllegalStateException("the engine gave no content for structure " + found.id());
			}
			return new Known(document.stored(), sequence, primaryTerm);
		}

	}

	/** What is to be done about a claim. */
	private record Decision(About about, @Nullable Known known, Fate fate, @Nullable StoredStructure next,
			@Nullable HistoryDocument past) {

		static Decision of(About about, @Nullable Known known, Instant now) {
			Claim claim = about.claim();
			if (known == null) {
				return new Decision(about, null, Fate.ADDED, StoredStructure.first(about.id(), claim, now), null);
			}
			StoredStructure stored = known.stored();
			Claim before = stored.claimOf(claim.source()).orElse(null);
			if (before == null) {
				return new Decision(about, known, Fate.MODIFIED, stored.with(claim, now), null);
			}
			if (claim.isOutdatedBy(before)) {
				return claim.saysTheSameAs(before) ? new Decision(about, known, Fate.IDENTICAL, null, null)
						: new Decision(about, known, Fate.OUTDATED, null, past(stored, claim, Outcome.OUTDATED, now));
			}
			if (!claim.saysTheSameAs(before)) {
				return new Decision(about, known, Fate.MODIFIED, stored.with(claim, now),
						past(stored, before, Outcome.REPLACED, now));
			}
			return confirmed(about, known, before, now);
		}

		/** The same words: written only when they are newer. */
		private static Decision confirmed(About about, Known known, Claim before, Instant now) {
			if (!before.isOutdatedBy(about.claim())) {
				return new Decision(about, known, Fate.IDENTICAL, null, null);
			}
			StoredStructure next = known.stored().with(about.claim(), now);
			boolean seen = !next.structure().equals(known.stored().structure());
			return new Decision(about, known, seen ? Fate.MODIFIED : Fate.IDENTICAL, next, null);
		}

		private static HistoryDocument past(StoredStructure stored, Claim claim, Outcome outcome, Instant now) {
			return new HistoryDocument(stored.structure().id(), claim.source(), now, stored.revision(), outcome, claim);
		}

		void addTo(List<HistoryDocument> past) {
			if (this.past != null) {
				past.add(this.past);
			}
		}

		BulkOperation operation(String index) {
			StructureDocument document = StructureDocument.of(Objects.requireNonNull(this.next));
			Known before = this.known;
			return BulkOperation.of((operation) -> (before == null)
					? operation.create((create) -> create.index(index).id(this.about.id()).document(document))
					: operation.index((write) -> write.index(index)
						.id(this.about.id())
						.ifSeqNo(before.sequence())
						.ifPrimaryTerm(before.primaryTerm())
						.document(document)));
		}

	}

}
