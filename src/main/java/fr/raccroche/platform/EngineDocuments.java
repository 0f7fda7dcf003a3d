package fr.raccroche.platform;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;

/**
 * What the engine answers, without its wrapping.
 */
public final class EngineDocuments {

	private EngineDocuments() {
	}

	/** Those of several documents that there are, in the order they were asked for. */
	public static <T> List<T> found(MgetResponse<T> answer) {
		return answer.docs()
			.stream()
			.filter(MultiGetResponseItem::isResult)
			.map((item) -> item.result().source())
			.filter(Objects::nonNull)
			.toList();
	}

	/** Those that a search found, in its order. */
	public static <T> List<T> found(ResponseBody<T> answer) {
		return answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList();
	}

}
