package fr.raccroche.search.query;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.search.SearchCriteria;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * The indices we read, and how their documents become summaries.
 */
@Component
class SolutionIndex {

	private final ReactiveElasticsearchClient engine;

	private final String published;

	private final String everything;

	SolutionIndex(ReactiveElasticsearchClient engine, Indices indices, RaccrocheSettings settings) {
		this.engine = engine;
		this.published = indices.name(settings.demonstration() ? "solutions-public-demo" : "solutions-public");
		this.everything = indices.name("solutions");
	}

	/** Alias of what is published and may be shown by this portal. */
	String published() {
		return this.published;
	}

	/** Alias of all solutions, whatever their life. */
	String everything() {
		return this.everything;
	}

	Mono<ResponseBody<FoundDocument>> find(SearchRequest request) {
		return this.engine.search(request, FoundDocument.class);
	}

	/** A page with its counts. */
	Mono<ResponseBody<FoundDocument>> ask(Question question) {
		return find(question.page(this.published));
	}

	/** As many as the question's page holds. */
	Mono<List<Summary>> list(Question question) {
		return ask(question)
			.map((answer) -> answer.hits().hits().stream().limit(question.criteria().pageSize()).toList())
			.map((hits) -> summaries(question, hits));
	}

	Mono<List<Summary>> listThroughOthers(Question question) {
		return find(question.throughOthers(this.published)).map((answer) -> summaries(question, answer.hits().hits()));
	}

	static List<Summary> summaries(Question question, List<Hit<FoundDocument>> hits) {
		SearchCriteria criteria = question.criteria();
		Voice voice = Voice.of(criteria.professional());
		return hits.stream()
			.map((hit) -> Summaries.of(Objects.requireNonNull(hit.source()), criteria.area(), criteria.person(), voice,
					question.metres(hit.sort())))
			.toList();
	}

}
