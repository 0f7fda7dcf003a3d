package fr.raccroche.solution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.store.SolutionDocument;
import fr.raccroche.territory.Gazetteer;

import org.springframework.stereotype.Component;

/**
 * How revisions and states are written: a revision never replaces another, a state never
 * goes back to an older one.
 */
@Component
class SolutionWrites {

	private static final int CONFLICT = 409;

	private final ElasticsearchClient engine;

	private final String states;

	private final String revisions;

	private final Gazetteer gazetteer;

	SolutionWrites(ElasticsearchClient engine, Indices indices, Gazetteer gazetteer) {
		this.engine = engine;
		this.states = indices.name("solutions");
		this.revisions = indices.name("solution-revisions");
		this.gazetteer = gazetteer;
	}

	String statesIndex() {
		return this.states;
	}

	String revisionsIndex() {
		return this.revisions;
	}

	IndexRequest<Revision> createRevision(Revision revision) {
		return IndexRequest.of((index) -> index.index(this.revisions)
			.id(revision.documentId())
			.opType(OpType.Create)
			.document(revision));
	}

	IndexRequest<SolutionDocument> putState(StoredSolution state) {
		return IndexRequest.of((index) -> index.index(this.states)
			.id(state.solution().id().value())
			.versionType(VersionType.External)
			.version(state.revision())
			.refresh(Refresh.WaitFor)
			.document(SolutionDocument.of(state, this.gazetteer)));
	}

	/**
	 * Writes many revisions.
	 * @return those whose id was taken
	 */
	List<Revision> createRevisions(List<Revision> wanted) throws IOException {
		List<Integer> taken = bulk(wanted.stream()
			.map((revision) -> BulkOperation.of((bulk) -> bulk
				.create((create) -> create.index(this.revisions).id(revision.documentId()).document(revision))))
			.toList());
		return taken.stream().map(wanted::get).toList();
	}

	/** Writes many states; where a newer one is there already, that one stays. */
	void putStates(List<StoredSolution> wanted) throws IOException {
		bulkStates(wanted, VersionType.External);
	}

	/** Writes the documents of present states again; where a newer one is, it stays. */
	void rewriteStates(List<StoredSolution> present) throws IOException {
		bulkStates(present, VersionType.ExternalGte);
	}

	private void bulkStates(List<StoredSolution> wanted, VersionType type) throws IOException {
		bulk(wanted.stream()
			.map((state) -> BulkOperation.of((bulk) -> bulk.index((index) -> index.index(this.states)
				.id(state.solution().id().value())
				.versionType(type)
				.version(state.revision())
				.document(SolutionDocument.of(state, this.gazetteer)))))
			.toList());
	}

	/** Which of them met a conflict. */
	private List<Integer> bulk(List<BulkOperation> operations) throws IOException {
		List<Integer> conflicts = new ArrayList<>();
		List<BulkResponseItem> items = EngineWrites.bulk(this.engine, operations);
		for (int i = 0; i < items.size(); i++) {
			ErrorCause error = items.get(i).error();
			if (items.get(i).status() == CONFLICT) {
				conflicts.add(i);
			}
			else if (error != null) {
				throw new IOException("the engine refused %s: %s".formatted(items.get(i).id(), error.reason()));
			}
		}
		return conflicts;
	}

}
