package fr.raccroche.solution;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.solution.store.ContentHash;
import fr.raccroche.solution.SolutionHeads.Head;

import org.springframework.stereotype.Component;

/**
 * The safe keeping of many solutions at once, for imports: blocks, on a worker thread,
 * with the same guarantee as {@link Solutions}.
 */
@Component
public class SolutionBulk {

	/** Tries for a solution that somebody else writes at the same time. */
	private static final int TRIES = 5;

	private final ElasticsearchClient engine;

	private final SolutionWrites writes;

	private final SolutionHeads heads;

	private final SolutionRepair repair;

	private final CatalogueVersion version;

	private final Clock clock = Clock.systemUTC();

	SolutionBulk(ElasticsearchClient engine, SolutionWrites writes, SolutionHeads heads, SolutionRepair repair,
			CatalogueVersion version) {
		this.engine = engine;
		this.writes = writes;
		this.heads = heads;
		this.repair = repair;
		this.version = version;
	}

	/** What becomes of a solution that comes in. */
	public enum Fate {

		/** It was not known. */
		ADDED,
		/** It replaces what was known. */
		CHANGED,
		/** It is what is known already. */
		SAME,
		/** A hand edit or a better source stays: it is kept in the history only. */
		SET_ASIDE

	}

	/**
	 * A solution that comes in.
	 *
	 * @param solution whole; publishable when it is published
	 * @param author who brings it
	 */
	public record Incoming(Solution solution, Author author) {
	}

	/**
	 * Says what would become of them, and writes nothing.
	 * @param incoming no id twice
	 * @return their fates, in the same order
	 */
	public List<Fate> weigh(List<Incoming> incoming) throws IOException {
		return weighed(incoming).stream().map(Weighed::fate).toList();
	}

	/**
	 * Keeps them. When it returns all is written, though searches see it only after
	 * {@link #show()}, or a second later.
	 * @param incoming no id twice
	 * @return their fates, in the same order
	 * @throws IOException when the engine is away; the same call may be made again
	 */
	public List<Fate> save(List<Incoming> incoming) throws IOException {
		Map<SolutionId, Fate> fates = new HashMap<>();
		List<Incoming> left = incoming;
		for (int tries = 1; !left.isEmpty(); tries++) {
			if (tries > TRIES) {
				throw new IOException("somebody else keeps writing " + left.getFirst().solution().id());
			}
			Set<SolutionId> refused = attempt(weighed(left), fates);
			// their newest revision may have no state yet: a process ended between the
			// two
			this.repair.replay(refused);
			left = left.stream().filter((one) -> refused.contains(one.solution().id())).toList();
		}
		return incoming.stream().map((one) -> fates.getOrDefault(one.solution().id(), Fate.SAME)).toList();
	}

	/**
	 * Keeps edits of staff, each only if nobody wrote since the revision it is based on,
	 * and shows them.
	 * @param edits publishable when published, no id twice
	 * @return those that are not kept, because somebody did
	 */
	Set<SolutionId> edit(List<Edit> edits) throws IOException {
		Map<SolutionId, Long> numbers = this.heads
			.listNumbers(edits.stream().map((edit) -> edit.solution().id()).toList());
		Set<SolutionId> refused = edits.stream()
			.filter((edit) -> numbers.getOrDefault(edit.solution().id(), 0L) != edit.basedOn())
			.map((edit) -> edit.solution().id())
			.collect(Collectors.toCollection(HashSet::new));
		Instant now = now();
		List<Revision> revisions = edits.stream()
			.filter((edit) -> !refused.contains(edit.solution().id()))
			.map((edit) -> Revision.next(edit, now, ContentHash.of(edit.solution())))
			.toList();
		this.writes.createRevisions(revisions).forEach((taken) -> refused.add(taken.solutionId()));
		this.writes.putStates(revisions.stream()
			.filter((revision) -> !refused.contains(revision.solutionId()))
			.map((revision) -> new StoredSolution(revision.solution(), revision.number(), now))
			.toList());
		show();
		return refused;
	}

	/**
	 * Keeps in the history alone what lost against another row of its own file.
	 * @param incoming of solutions that are known
	 */
	public void setAside(List<Incoming> incoming) throws IOException {
		create(weighed(incoming).stream()
			.filter((one) -> one.fate() != Fate.SAME)
			.map((one) -> new Weighed(one.incoming(), one.contentHash(), one.number(), Fate.SET_ASIDE))
			.toList(), now());
	}

	/** Makes what was saved visible to searches, and tells the other processes. */
	public void show() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.writes.statesIndex()));
		this.version.bump(Solutions.SUBJECT);
	}

	private List<Weighed> weighed(List<Incoming> incoming) throws IOException {
		Map<SolutionId, Head> known = this.heads
			.find(incoming.stream().map((one) -> one.solution().id()).distinct().toList());
		return incoming.stream().map((one) -> Weighed.of(one, known.get(one.solution().id()))).toList();
	}

	/** Revisions first, then the states of those that were not refused. */
	private Set<SolutionId> attempt(List<Weighed> weighed, Map<SolutionId, Fate> fates) throws IOException {
		Instant now = now();
		List<Weighed> toWrite = weighed.stream().filter((one) -> one.fate() != Fate.SAME).toList();
		Set<SolutionId> refused = create(toWrite, now);
		List<StoredSolution> states = new ArrayList<>();
		for (Weighed one : weighed) {
			if (!refused.contains(one.id())) {
				fates.put(one.id(), one.fate());
				if (one.moves()) {
					states.add(new StoredSolution(one.incoming().solution(), one.number() + 1, now));
				}
			}
		}
		this.writes.putStates(states);
		return refused;
	}

	/** Writes revisions; those whose number somebody else took meanwhile are refused. */
	private Set<SolutionId> create(Collection<Weighed> weighed, Instant now) throws IOException {
		Set<SolutionId> refused = new HashSet<>();
		List<Revision> revisions = weighed.stream().map((one) -> one.revision(now)).toList();
		for (Revision taken : this.writes.createRevisions(revisions)) {
			if (!taken.setAside()) {
				refused.add(taken.solutionId());
			}
		}
		return refused;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
