package fr.raccroche.platform.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The definitions in {@code elasticsearch/}: one file an index, and the analysis they
 * share.
 */
@Component
class IndexDefinitions {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final List<IndexDefinition> all;

	@Autowired
	IndexDefinitions() {
		Analysis analysis = analysis();
		this.all = files().map((file) -> IndexDefinition.of(name(file), json(file), analysis)).toList();
	}

	/** What they share. */
	final Analysis analysis() {
		return Analysis.of(json(this.resources.getResource("elasticsearch/analysis/french.json")),
				Analysis.rules(lines(this.resources.getResource("elasticsearch/analysis/synonyms.fr.txt"))));
	}

	/** Others than the files hold. */
	IndexDefinitions(List<IndexDefinition> all) {
		this.all = all;
	}

	List<IndexDefinition> all() {
		return this.all;
	}

	private Stream<Resource> files() {
		try {
			return Stream.of(this.resources.getResources("classpath:elasticsearch/indices/*.json"))
				.sorted(Comparator.comparing(IndexDefinitions::name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename()).replace(".json", "");
	}

	private static ObjectNode json(Resource file) {
		return (ObjectNode) JSON.readTree(text(file));
	}

	private static List<String> lines(Resource file) {
		return text(file).lines().toList();
	}

	private static String text(Resource file) {
		try (InputStream in = file.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
