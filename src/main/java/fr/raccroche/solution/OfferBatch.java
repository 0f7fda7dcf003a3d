package fr.raccroche.solution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.solution.store.ContentHash;
import org.springframework.stereotype.Component;

/**
 * What staff does to many solutions at once: blocks, on a worker thread. Reads by id, so
 * sees what was written a moment ago.
 */
@Component
public class OfferBatch {

	/** Whole solutions that the engine is asked for at once. */
	private static final int MANY = 200;

	private final SolutionHeads heads;

	private final SolutionWrites writes;

	private final SolutionBulk bulk;

	private final SolutionRepair repair;

	OfferBatch(SolutionHeads heads, SolutionWrites writes, SolutionBulk bulk, SolutionRepair repair) {
		this.heads = heads;
		this.writes = writes;
		this.bulk = bulk;
		this.repair = repair;
	}

	/** The present states of those that have one. */
	public Map<SolutionId, StoredSolution> find(Collection<SolutionId> ids) throws IOException {
		Map<SolutionId, StoredSolution> found = new HashMap<>();
		read(this.writes.statesIndex(), ids.stream().map(SolutionId::value).toList(), StoredSolution.class)
			.forEach((stored) -> found.put(stored.solution().id(), stored));
		return found;
	}

	/**
	 * Older versions, by their numbers.
	 * @return those there are, by solution
	 */
	public Map<SolutionId, Revision> findRevisions(Map<SolutionId, Long> numbers) throws IOException {
		Map<SolutionId, Revision> found = new HashMap<>();
		List<String> documents = numbers.entrySet()
			.stream()
			.map((entry) -> Revision.documentId(entry.getKey(), entry.getValue()))
			.toList();
		read(this.writes.revisionsIndex(), documents, Revision.class)
			.forEach((revision) -> found.put(revision.solutionId(), revision));
		return found;
	}

	private <T> List<T> read(String index, Collection<String> ids, Class<T> type) throws IOException {
		List<String> wanted = ids.stream().distinct().toList();
		List<T> found = new ArrayList<>();
		for (int from = 0; from < wanted.size(); from += MANY) {
			this.heads.get(index, wanted.subList(from, Math.min(from + MANY, wanted.size())), true, type,
					(id, result) -> found.add(Objects.requireNonNull(result.source())));
		}
		return found;
	}

	/**
	 * Keeps edits, each only if nobody wrote since the revision it is based on, and shows
	 * them. One that was kept already, before the portal was stopped, counts as kept: the
	 * same call may be made again.
	 * @param edits publishable when published, no id twice
	 * @return numbers of what was kept; those that are missing lost against somebody else
	 */
	public Map<SolutionId, Long> keep(List<Edit> edits) throws IOException {
		Set<SolutionId> refused = this.bulk.edit(edits);
		Map<SolutionId, Long> kept = new HashMap<>();
		Map<SolutionId, Long> doubtful = new HashMap<>();
		for (Edit edit : edits) {
			SolutionId id = edit.solution().id();
			(refused.contains(id) ? doubtful : kept).put(id, edit.basedOn() + 1);
		}
		if (!doubtful.isEmpty()) {
			// a revision may have no state yet: a process ended between the two
			this.repair.replay(doubtful.keySet());
			Map<SolutionId, Revision> there = findRevisions(doubtful);
			for (Edit edit : edits) {
				Revision revision = refused.contains(edit.solution().id()) ? there.get(edit.solution().id()) : null;
				if (revision != null && says(revision, edit)) {
					kept.put(revision.solutionId(), revision.number());
				}
			}
		}
		return kept;
	}

	private static boolean says(Revision revision, Edit edit) {
		Author author = edit.author();
		return revision.by().equals(author.by()) && Objects.equals(revision.source(), author.source())
				&& revision.contentHash().equals(ContentHash.of(edit.solution()));
	}

}
