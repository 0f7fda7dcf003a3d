package fr.raccroche.structure;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How networks are written: the revision first, that nobody else can write then, and the
 * state after it. All of it blocks.
 */
@Component
class NetworkWrites {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** More than France has. */
	private static final int MANY = 5000;

	private static final int TRIES = 20;

	private static final int PAGE = 500;

	private final ElasticsearchClient engine;

	private final String states;

	private final String revisions;

	NetworkWrites(ElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.states = indices.name(Networks.INDEX);
		this.revisions = indices.name(Networks.REVISIONS);
	}

	/** Writes one that is not there. @return false when it is */
	boolean create(FoqualeNetwork network) throws IOException {
		boolean fresh = written(() -> this.engine.index((write) -> write.index(this.states)
			.id(network.id())
			.opType(OpType.Create)
			.refresh(Refresh.True)
			.document(network)));
		if (fresh && !next(List.of(network)).isEmpty()) {
			// of one of that name whose removal was interrupted
			eraseRevisions(network.id());
		}
		return fresh;
	}

	/**
	 * Removes it, its state first: a state without its revisions would lose its history,
	 * revisions without a state are nobody's.
	 * @return false when something else came after it already
	 */
	boolean remove(FoqualeNetwork known) throws IOException {
		GetResponse<FoqualeNetwork> found = state(known.id());
		FoqualeNetwork now = found.source();
		if (now == null || now.number() != known.number()
				|| !written(() -> this.engine.delete((delete) -> delete.index(this.states)
					.id(known.id())
					.ifSeqNo(found.seqNo())
					.ifPrimaryTerm(found.primaryTerm())
					.refresh(Refresh.True)))) {
			return false;
		}
		eraseRevisions(known.id());
		return true;
	}

	private void eraseRevisions(String network) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.revisions));
		new EngineScan(this.engine, this.revisions,
				Query.of((query) -> query.term((of) -> of.field("network").value(network))), false, PAGE)
			.delete();
	}

	/**
	 * Writes what comes after one.
	 * @return false when something else came after it already
	 */
	boolean change(FoqualeNetwork before, FoqualeNetwork after) throws IOException {
		if (before.number() == 0) {
			create(NetworkRevision.of(before));
		}
		FoqualeNetwork next = after.numbered(before.number() + 1);
		if (create(NetworkRevision.of(next))) {
			putState(next);
			return true;
		}
		catchUp(before);
		return false;
	}

	/** Writes it after whatever is there. */
	void put(FoqualeNetwork network) throws IOException {
		for (int tries = 0; tries < TRIES; tries++) {
			FoqualeNetwork known = state(network.id()).source();
			if ((known != null) ? change(known, network) : create(network)) {
				return;
			}
		}
		throw new IOException("everybody changes network " + network.id());
	}

	@Nullable FoqualeNetwork find(String id) throws IOException {
		return state(id).source();
	}

	/** A revision that stands without its state was begun by a process that died. */
	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void repair() {
		try {
			List<FoqualeNetwork> all = EngineDocuments
				.found(this.engine.search((search) -> search.index(this.states).size(MANY), FoqualeNetwork.class));
			for (NetworkRevision missing : next(all)) {
				putState(missing.content());
			}
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("La reprise des changements de réseaux a échoué ; nouvel essai dans une minute", ex);
			}
		}
	}

	private void catchUp(FoqualeNetwork before) throws IOException {
		for (NetworkRevision missing : next(List.of(before))) {
			putState(missing.content());
		}
	}

	/** The revisions that come right after these. */
	private List<NetworkRevision> next(List<FoqualeNetwork> networks) throws IOException {
		List<String> ids = networks.stream()
			.map((network) -> NetworkRevision.documentId(network.id(), network.number() + 1))
			.toList();
		return ids.isEmpty() ? List.of() : EngineDocuments
			.found(this.engine.mget((mget) -> mget.index(this.revisions).ids(ids), NetworkRevision.class));
	}

	private boolean create(NetworkRevision revision) throws IOException {
		return written(() -> this.engine.index((write) -> write.index(this.revisions)
			.id(revision.documentId())
			.opType(OpType.Create)
			.document(revision)));
	}

	/** Writes a state, unless it or a newer one is there. */
	private void putState(FoqualeNetwork next) throws IOException {
		for (int tries = 0; tries < TRIES; tries++) {
			GetResponse<FoqualeNetwork> found = state(next.id());
			FoqualeNetwork known = found.source();
			if (known != null && known.number() >= next.number() || written(() -> this.engine.index((write) -> {
				write.index(this.states).id(next.id()).refresh(Refresh.True).document(next);
				return (known != null) ? write.ifSeqNo(found.seqNo()).ifPrimaryTerm(found.primaryTerm())
						: write.opType(OpType.Create);
			}))) {
				return;
			}
		}
		throw new IOException("everybody changes network " + next.id());
	}

	private GetResponse<FoqualeNetwork> state(String id) throws IOException {
		return this.engine.get((get) -> get.index(this.states).id(id), FoqualeNetwork.class);
	}

	/**
	 * @return false when something else was written meanwhile
	 */
	private static boolean written(EngineWrites.Write<?> write) throws IOException {
		try {
			EngineWrites.patiently(write);
			return true;
		}
		catch (ElasticsearchException ex) {
			if (!EngineErrors.isConflict(ex)) {
				throw ex;
			}
			return false;
		}
	}

}
