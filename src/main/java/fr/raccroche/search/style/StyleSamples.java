package fr.raccroche.search.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import fr.raccroche.solution.Solution;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented solutions, one for each state a card may be in, from
 * {@code search/style-samples.json}.
 */
final class StyleSamples {

	static final List<Solution> ALL = read();

	private StyleSamples() {
	}

	private static List<Solution> read() {
		try (InputStream json = Objects
			.requireNonNull(StyleSamples.class.getResourceAsStream("/search/style-samples.json"))) {
			return JsonMapper.builder()
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.readValue(json, new TypeReference<>() {
				});
		}
		catch (IOException ex) {
			throw new IllegalStateException("search/style-samples.json cannot be read", ex);
		}
	}

}
