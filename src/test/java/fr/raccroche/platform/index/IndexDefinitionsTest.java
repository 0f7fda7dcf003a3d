package fr.raccroche.platform.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexDefinitionsTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Analysis FRENCH = Analysis.of(json("""
			{ "char_filter": { "small": { "type": "pattern_replace", "description": "why", "pattern": "a" } },
			  "filter": { "stem": { "type": "stemmer" }, "french_synonyms": { "type": "synonym_graph" } },
			  "analyzer": {
			    "plain": { "char_filter": ["small"], "tokenizer": "standard", "filter": ["lowercase", "stem"] },
			    "search": { "tokenizer": "standard", "filter": ["lowercase", "french_synonyms"] } } }
			"""), List.of("boulot, travail"));

	@Test
	void everyFieldOfEveryDefinitionIsDescribed() throws IOException {
		List<String> silent = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:elasticsearch/indices/*.json")) {
			JsonNode definition = JSON.readTree(file.getInputStream());
			assertThat(definition.path("description").asString("")).as(file.getFilename()).isNotBlank();
			assertThat(definition.path("mappings").path("dynamic").asString("")).as(file.getFilename())
				.isEqualTo("strict");
			collectSilent(file.getFilename(), definition.path("mappings"), silent);
		}
		assertThat(silent).isEmpty();
	}

	private static void collectSilent(String path, JsonNode mapping, List<String> silent) {
		mapping.path("properties").propertyStream().forEach((field) -> {
			String name = path + " " + field.getKey();
			if (!field.getValue().path("description").isString()) {
				silent.add(name);
			}
			collectSilent(name, field.getValue(), silent);
		});
	}

	@Test
	void descriptionsAreKeptFromTheEngineButAFieldMayHaveThatName() {
		IndexDefinition definition = define("""
				{ "description": "all", "mappings": { "_meta": { "version": 1 }, "properties": {
				  "description": { "type": "text", "description": "a field" } } } }
				""");
		assertThat(definition.body().has("description")).isFalse();
		assertThat(definition.body().at("/mappings/properties/description").toString())
			.isEqualTo("{\"type\":\"text\"}");
	}

	@Test
	void anIndexGetsTheAnalysisItsFieldsUseAndNoMore() {
		JsonNode plain = define(withAnalyzer("plain")).body().at("/settings/analysis");
		assertThat(plain.path("analyzer").propertyNames()).containsExactly("plain");
		assertThat(plain.path("filter").propertyNames()).containsExactly("stem");
		assertThat(plain.at("/char_filter/small").has("description")).isFalse();
		assertThat(define(withAnalyzer("search")).body().at("/settings/analysis/filter/french_synonyms/synonyms"))
			.hasSize(1);
		assertThat(define("{ \"mappings\": { \"_meta\": { \"version\": 1 } } }").body().at("/settings").has("analysis"))
			.isFalse();
	}

	@Test
	void whatAnIndexDefinesItselfIsKept() {
		IndexDefinition definition = define(
				"""
						{ "settings": { "analysis": { "analyzer": { "plain": { "tokenizer": "keyword" } } } },
						  "mappings": { "_meta": { "version": 1 }, "properties": { "a": { "type": "text", "analyzer": "plain" } } } }
						""");
		assertThat(definition.body().at("/settings/analysis/analyzer/plain/tokenizer").asString()).isEqualTo("keyword");
	}

	@Test
	void theHashNoticesEveryChangeExceptTheOrderOfKeysAndTheDescriptions() {
		String hash = define(withAnalyzer("search")).hash();
		assertThat(define("""
				{ "mappings": { "properties": { "a": { "analyzer": "search", "type": "text", "description": "other" } },
				  "_meta": { "version": 1 } }, "description": "other" }
				""").hash()).isEqualTo(hash);
		assertThat(define(withAnalyzer("plain")).hash()).isNotEqualTo(hash);
		Analysis otherSynonyms = Analysis.of(FRENCH.shared(), List.of("boulot, travail, job"));
		assertThat(IndexDefinition.of("test", json(withAnalyzer("search")), otherSynonyms).hash()).isNotEqualTo(hash);
		assertThat(IndexDefinition.of("test", json(withAnalyzer("plain")), otherSynonyms).hash())
			.isEqualTo(define(withAnalyzer("plain")).hash());
	}

	@Test
	void commentsAndEmptyLinesAreNoSynonyms() {
		assertThat(Analysis.rules(List.of("# words", "", "  a, b ", "\t", "c => d"))).containsExactly("a, b", "c => d");
	}

	@Test
	void aDefinitionWithoutVersionIsRefused() {
		assertThatThrownBy(() -> define("{ \"mappings\": {} }")).hasMessageContaining("_meta.version");
	}

	private static String withAnalyzer(String name) {
		return """
				{ "mappings": { "_meta": { "version": 1 }, "properties": { "a": { "type": "text", "analyzer": "%s" } } } }
				"""
			.formatted(name);
	}

	private static IndexDefinition define(String json) {
		return IndexDefinition.of("test", json(json), FRENCH);
	}

	private static ObjectNode json(String text) {
		return (ObjectNode) JSON.readTree(text);
	}

}
