package fr.raccroche.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.solution.store.SolutionDocument;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.support.SolutionBuilder;
import fr.raccroche.territory.Gazetteer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What specifications of the search stand on: a catalogue that holds only what the test
 * says, and searches written as their addresses.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
public abstract class SearchOnRealEngine {

	/** What each index was given last: most tests of a class want the same. */
	private static final Map<String, List<Solution>> GIVEN = new ConcurrentHashMap<>();

	@Autowired
	protected SearchReader reader;

	@Autowired
	protected Search search;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	protected Gazetteer gazetteer;

	/** A solution that every portal shows. */
	protected static SolutionBuilder offer(String id) {
		return SolutionBuilder.aSolution(id).real();
	}

	/** From now on the catalogue holds these alone. */
	protected void given(Solution... solutions) throws IOException {
		String index = this.indices.name("solutions");
		List<String> before = this.engine
			.search((search) -> search.index(index).size(10_000).source((source) -> source.fetch(false)), Void.class)
			.hits()
			.hits()
			.stream()
			.map(Hit::id)
			.toList();
		List<Solution> wanted = List.of(solutions);
		if (before.size() == wanted.size() && wanted.equals(GIVEN.get(index))) {
			return;
		}
		GIVEN.put(index, wanted);
		BulkRequest.Builder bulk = new BulkRequest.Builder().refresh(Refresh.True);
		before
			.forEach((id) -> bulk.operations((operation) -> operation.delete((delete) -> delete.index(index).id(id))));
		Stream.of(solutions)
			.map((solution) -> new StoredSolution(solution, 1, Instant.now()))
			.forEach((stored) -> bulk.operations((operation) -> operation.index((write) -> write.index(index)
				.id(stored.solution().id().value())
				.document(SolutionDocument.of(stored, this.gazetteer)))));
		if (this.engine.bulk(bulk.build()).errors()) {
			throw new IOException("the engine refused a solution");
		}
	}

	/** The answer to {@code /solutions?QUERY}, written without encoding. */
	protected SearchResult find(String query) {
		return this.reader.read(SearchForm.of(parameters(query))).flatMap(this.search::search).block();
	}

	/** The ids on the first page. */
	protected List<String> ids(String query) {
		return ids(find(query));
	}

	protected static List<String> ids(SearchResult result) {
		return result.items().stream().map(Summary::id).toList();
	}

	protected static MultiValueMap<String, String> parameters(String query) {
		MultiValueMap<String, String> plain = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString("/?" + query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> plain.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
		return plain;
	}

}
