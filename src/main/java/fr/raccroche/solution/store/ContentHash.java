package fr.raccroche.solution.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raccroche.platform.Digests;
import fr.raccroche.solution.Solution;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what is identical: SHA-256 of the solution's JSON, its properties in alphabetical
 * order and what is not known left out, so that a property added later changes no hash.
 */
public final class ContentHash {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ContentHash() {
	}

	/** 64 lower-case hexadecimal digits. */
	public static String of(Solution solution) {
		return Digests.sha256(JSON.writeValueAsBytes(solution));
	}

}
