package fr.raccroche.solution;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.springframework.stereotype.Component;

/**
 * What stands at the end of many histories. Reads by id, so sees what was written a
 * moment ago.
 */
@Component
class SolutionHeads {

	private final ElasticsearchClient engine;

	private final SolutionWrites writes;

	SolutionHeads(ElasticsearchClient engine, SolutionWrites writes) {
		this.engine = engine;
		this.writes = writes;
	}

	/**
	 * The revision that a present state comes from.
	 *
	 * @param number its number
	 * @param by who wrote it
	 * @param contentHash of what was written
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Head(long number, String by, String contentHash) {
	}

	/** Those that have a state; the others are missing from the answer. */
	Map<SolutionId, Head> find(Collection<SolutionId> ids) throws IOException {
		Map<SolutionId, Long> numbers = listNumbers(ids);
		Map<String, SolutionId> documents = new HashMap<>();
		numbers.forEach((id, number) -> documents.put(Revision.documentId(id, number), id));
		Map<SolutionId, Head> heads = new HashMap<>();
		get(this.writes.revisionsIndex(), List.copyOf(documents.keySet()), true, Head.class, (document, found) -> {
			Head head = found.source();
			SolutionId id = documents.get(document);
			if (head != null && id != null) {
				heads.put(id, head);
			}
		});
		return heads;
	}

	/** Numbers of the present states of those that have one. */
	Map<SolutionId, Long> listNumbers(Collection<SolutionId> ids) throws IOException {
		Map<SolutionId, Long> numbers = new HashMap<>();
		get(this.writes.statesIndex(), ids.stream().map(SolutionId::value).toList(), false, Void.class, (id, found) -> {
			Long version = found.version();
			if (version != null) {
				numbers.put(new SolutionId(id), version);
			}
		});
		return numbers;
	}

	<T> void get(String index, List<String> ids, boolean source, Class<T> type, BiConsumer<String, GetResult<T>> each)
			throws IOException {
		if (ids.isEmpty()) {
			return;
		}
		for (MultiGetResponseItem<T> item : this.engine
			.mget((mget) -> mget.index(index).ids(ids).source((fetch) -> fetch.fetch(source)), type)
			.docs()) {
			if (item.isResult() && item.result().found()) {
				each.accept(item.result().id(), item.result());
			}
		}
	}

}
