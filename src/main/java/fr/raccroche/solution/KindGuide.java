package fr.raccroche.solution;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words and the defaults of a kind, from {@code solution/kinds.json}. Age and
 * conditions belong to each offer: these only fill what an offer leaves open.
 *
 * @param kind which
 * @param need what it answers
 * @param label one of it, in words
 * @param labelPlural several of it
 * @param sentence what it is, said to the young person
 * @param pro what it is, said to professionals
 * @param field usual field of action
 * @param joinedBy who can usually ask
 * @param ages usual ages
 * @param monthsOutMin months out of school, at least
 * @param status status while in it
 * @param entry when one enters
 * @param paid whether one is paid
 * @param boarding whether one can be housed
 * @param land the only part of France that has it; null when all of it may
 * @param steps how one joins
 * @param afterCall what happens after one calls
 * @param words what people type for it
 * @param contactKind whether it is somebody to turn to rather than a course
 */
public record KindGuide(@JsonProperty("code") Kind kind, Need need, String label, String labelPlural, String sentence,
		String pro, Field field, Set<JoinedBy> joinedBy, Ages ages, @Nullable Integer monthsOutMin,
		@Nullable Status status, @Nullable EntryMode entry, @Nullable Boolean paid, @Nullable Boolean boarding,
		@Nullable Land land, List<String> steps, String afterCall, List<String> words, boolean contactKind) {

	private static final Map<Kind, KindGuide> ALL = read();

	private static final Set<String> METROPOLE = Set.of("metropole", "corse");

	public KindGuide {
		joinedBy = Sets.sorted(joinedBy);
		steps = List.copyOf(steps);
		words = List.copyOf(words);
	}

	/**
	 * What somebody looks for.
	 */
	public enum Need {

		/** To go back to class. */
		@JsonProperty("school")
		SCHOOL,
		/** To learn a trade. */
		@JsonProperty("trade")
		TRADE,
		/** To do something else for a while, often away from home. */
		@JsonProperty("away")
		AWAY,
		/** To talk to somebody. */
		@JsonProperty("talk")
		TALK;

		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A part of France that some kinds are made for.
	 */
	public enum Land {

		@JsonProperty("metropole")
		METROPOLE, @JsonProperty("outre-mer")
		OVERSEAS

	}

	/**
	 * Whether there can be some on a land.
	 * @param zone as départements have it
	 */
	public boolean existsIn(String zone) {
		return this.land == null || (this.land == Land.METROPOLE) == METROPOLE.contains(zone);
	}

	/**
	 * Usual ages; null is open.
	 *
	 * @param min years, included
	 * @param max years, included
	 * @param maxDisabled years, included, for disabled people
	 */
	public record Ages(@Nullable Integer min, @Nullable Integer max, @Nullable Integer maxDisabled) {
	}

	static KindGuide of(Kind kind) {
		return Objects.requireNonNull(ALL.get(kind), kind::code);
	}

	private static Map<Kind, KindGuide> read() {
		try (InputStream json = Objects.requireNonNull(KindGuide.class.getResourceAsStream("/solution/kinds.json"))) {
			Map<Kind, KindGuide> guides = new EnumMap<>(Kind.class);
			JsonMapper.builder()
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.readValue(json, new TypeReference<List<KindGuide>>() {
				})
				.forEach((guide) -> guides.put(guide.kind(), guide));
			return guides;
		}
		catch (IOException ex) {
			throw new IllegalStateException("solution/kinds.json cannot be read", ex);
		}
	}

}
