package fr.raccroche.solution;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.StartupTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what a process that died between a revision and its state has begun: replays
 * revisions whose state is missing or older. At start all are compared, which also
 * rebuilds a lost index; every minute only what is recent.
 */
@Component
class SolutionRepair implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Longer than a write may hang, and than clocks of several portals differ. */
	private static final Duration OVERLAP = Duration.ofMinutes(10);

	/** A younger revision is most likely being shown right now by who wrote it. */
	private static final Duration UNDER_WAY = Duration.ofSeconds(30);

	private final ElasticsearchClient engine;

	private final SolutionWrites writes;

	private final SolutionHeads heads;

	private volatile @Nullable Instant completeUntil;

	SolutionRepair(ElasticsearchClient engine, SolutionWrites writes, SolutionHeads heads) {
		this.engine = engine;
		this.writes = writes;
		this.heads = heads;
	}

	@Override
	public String label() {
		return "les dernières modifications";
	}

	@Override
	public int getOrder() {
		return REPAIR;
	}

	@Override
	public void run() throws IOException {
		Instant begun = Instant.now();
		pass(Query.of((query) -> query.matchAll((all) -> all)));
		this.completeUntil = begun;
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void repairRecent() {
		Instant since = this.completeUntil;
		if (since == null) {
			return;
		}
		Instant begun = Instant.now();
		try {
			pass(Query.of((query) -> query.range((range) -> range.date((date) -> date.field("at")
				.gte(since.minus(OVERLAP).toString())
				.lte(begun.minus(UNDER_WAY).toString())))));
			this.completeUntil = begun;
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("La reprise des modifications a échoué ; nouvel essai dans une minute", ex);
			}
		}
	}

	/**
	 * Compares the newest revisions with the states.
	 * @param among which revisions to look at
	 */
	private void pass(Query among) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.writes.revisionsIndex()));
		new NewestRevisions(this.engine, this.writes.revisionsIndex(), among).forEachPage(this::repair);
	}

	/** Brings the states of these to their newest revision. */
	void replay(Collection<SolutionId> ids) throws IOException {
		if (!ids.isEmpty()) {
			List<FieldValue> values = ids.stream().map((id) -> FieldValue.of(id.value())).toList();
			pass(Query.of((query) -> query
				.terms((terms) -> terms.field("solutionId").terms((wanted) -> wanted.value(values)))));
		}
	}

	private void repair(Map<SolutionId, Long> newest) throws IOException {
		Map<SolutionId, Long> present = this.heads.listNumbers(newest.keySet());
		List<String> missing = new ArrayList<>();
		newest.forEach((id, number) -> {
			if (present.getOrDefault(id, 0L) < number) {
				missing.add(Revision.documentId(id, number));
			}
		});
		if (!missing.isEmpty()) {
			this.writes.putStates(states(missing));
			this.engine.indices().refresh((refresh) -> refresh.index(this.writes.statesIndex()));
			logger.info("{} modification(s) reprise(s) de l'historique.", missing.size());
		}
	}

	private List<StoredSolution> states(List<String> documents) throws IOException {
		List<StoredSolution> states = new ArrayList<>();
		for (MultiGetResponseItem<Revision> item : this.engine
			.mget((mget) -> mget.index(this.writes.revisionsIndex()).ids(documents), Revision.class)
			.docs()) {
			Revision revision = item.isResult() ? item.result().source() : null;
			if (revision != null) {
				states.add(new StoredSolution(revision.solution(), revision.number(), revision.at()));
			}
		}
		return states;
	}

}
