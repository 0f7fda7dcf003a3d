package fr.raccroche.solution;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.StartupTask;
import fr.raccroche.solution.store.SolutionDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * States that an older version has written, and that were copied as they were, are
 * written again with the words of this one. A state that changes meanwhile stays.
 */
@Component
class SolutionRewording implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final int PAGE = 200;

	private final ElasticsearchClient engine;

	private final SolutionWrites writes;

	SolutionRewording(ElasticsearchClient engine, SolutionWrites writes) {
		this.engine = engine;
		this.writes = writes;
	}

	/**
	 * What such a state holds of itself.
	 *
	 * @param revision the number it comes from
	 * @param updatedAt when it was written
	 * @param solution all of it
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Old(long revision, Instant updatedAt, Solution solution) {
	}

	@Override
	public String label() {
		return "les mots des solutions";
	}

	@Override
	public int getOrder() {
		return REPAIR;
	}

	@Override
	public void run() throws IOException {
		Query old = Query.of((query) -> query.bool(
				(bool) -> bool.mustNot((not) -> not.term((term) -> term.field("form").value(SolutionDocument.FORM)))));
		this.engine.indices().refresh((refresh) -> refresh.index(this.writes.statesIndex()));
		new EngineScan(this.engine, this.writes.statesIndex(), old, true, PAGE).forEachPage(this::reword);
	}

	private void reword(List<Hit<JsonData>> hits) throws IOException {
		List<StoredSolution> states = new ArrayList<>();
		for (Hit<JsonData> hit : hits) {
			Old state = Objects.requireNonNull(hit.source()).to(Old.class);
			states.add(new StoredSolution(state.solution(), state.revision(), state.updatedAt()));
		}
		this.writes.rewriteStates(states);
		logger.info("{} solution(s) réindexée(s) avec les mots de cette version.", states.size());
	}

}
