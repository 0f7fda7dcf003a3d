package fr.raccroche.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.KindGuide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * "Quelle solution pour toi ?": its questions and what their answers add to a search,
 * from {@code search/questionnaire.json}. Holds no words and keeps nothing: answers
 * travel in addresses.
 *
 * @param questions in their order
 * @param throughSchool for whom school is the door
 */
@JsonIgnoreProperties("about")
public record Questionnaire(List<Question> questions, ThroughSchool throughSchool) {

	private static final int LEAST_AGE = 6;

	private static final int MOST_AGE = 99;

	public Questionnaire {
		questions = List.copyOf(questions);
	}

	/** The one in the class path. */
	public static Questionnaire bundled() {
		try (InputStream json = Objects
			.requireNonNull(Questionnaire.class.getResourceAsStream("/search/questionnaire.json"))) {
			return JsonMapper.builder().build().readValue(json, Questionnaire.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("search/questionnaire.json cannot be read", ex);
		}
	}

	/** Answers to these questions alone, without empty ones. */
	public MultiValueMap<String, String> answers(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
		names().forEach((name) -> parameters.getOrDefault(name, List.of())
			.stream()
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.forEach((value) -> answers.add(name, value)));
		return answers;
	}

	private Stream<String> names() {
		return this.questions.stream().flatMap((question) -> question.parameters().stream());
	}

	/** The first answer that cannot be understood; empty when all can. */
	public Optional<Question> findWrong(MultiValueMap<String, String> answers) {
		return this.questions.stream().filter((question) -> !question.understands(answers)).findFirst();
	}

	/** Whether school, and not an offer, is the next door. */
	public boolean leadsToSchool(MultiValueMap<String, String> answers) {
		Integer age = age(answers);
		return age != null && age < this.throughSchool.below();
	}

	/** The last age, in years, at which school is the next door. */
	public int lastAgeThroughSchool() {
		return this.throughSchool.below() - 1;
	}

	/**
	 * The search that the answers make, with its filters to be seen and changed.
	 * @param answers that can all be understood
	 */
	public SearchForm search(MultiValueMap<String, String> answers) {
		MultiValueMap<String, String> search = new LinkedMultiValueMap<>();
		Stream.of("lieu", "commune").forEach((name) -> copy(answers, name, search));
		copy(answers, "age", search);
		for (Question question : this.questions) {
			question.chosen(answers).forEach((choice) -> choice.addTo(search));
		}
		return SearchForm.of(search);
	}

	/** The search for whoever answers before school does. */
	public SearchForm schoolDoor(MultiValueMap<String, String> answers) {
		MultiValueMap<String, String> search = new LinkedMultiValueMap<>();
		Stream.of("lieu", "commune").forEach((name) -> copy(answers, name, search));
		search.add("genre", this.throughSchool.kind());
		return SearchForm.of(search);
	}

	private static void copy(MultiValueMap<String, String> from, String name, MultiValueMap<String, String> to) {
		from.getOrDefault(name, List.of()).stream().limit(1).forEach((value) -> to.add(name, value));
	}

	private static @Nullable Integer age(MultiValueMap<String, String> answers) {
		String typed = answers.getFirst("age");
		if (typed == null || !typed.matches("\\d{1,2}")) {
			return null;
		}
		int age = Integer.parseInt(typed);
		return (age >= LEAST_AGE && age <= MOST_AGE) ? age : null;
	}

	/** How a question is answered. */
	public enum Answer {

		/** A number of years. */
		@JsonProperty("age")
		AGE,
		/** One of its choices. */
		@JsonProperty("one")
		ONE,
		/** Some of its choices. */
		@JsonProperty("many")
		MANY,
		/** A commune. */
		@JsonProperty("place")
		PLACE

	}

	/**
	 * A question.
	 *
	 * @param name its parameter, and the key of its words
	 * @param answer how it is answered
	 * @param choices what one may choose; empty when one types
	 */
	public record Question(String name, Answer answer, @Nullable List<Choice> choices) {

		public Question {
			choices = (choices != null) ? List.copyOf(choices) : List.of();
		}

		/** Parameters its answer is sent in. */
		public List<String> parameters() {
			return (this.answer == Answer.PLACE) ? List.of("lieu", "commune") : List.of(this.name);
		}

		boolean understands(MultiValueMap<String, String> answers) {
			List<String> given = answers.getOrDefault(this.name, List.of());
			return switch (this.answer) {
				case AGE -> given.isEmpty() || age(answers) != null;
				case ONE -> chosen(answers).size() == given.size() && given.size() <= 1;
				case MANY -> chosen(answers).size() == given.size();
				case PLACE -> true;
			};
		}

		/** What was chosen. */
		public List<Choice> chosen(MultiValueMap<String, String> answers) {
			List<String> given = answers.getOrDefault(this.name, List.of());
			return all().filter((choice) -> given.contains(choice.code())).toList();
		}

		private Stream<Choice> all() {
			return (this.choices != null) ? this.choices.stream() : Stream.empty();
		}

	}

	/**
	 * An answer to choose.
	 *
	 * @param code what is sent, and the end of the key of its words
	 * @param adds parameters of the search
	 * @param need whose kinds are added, those one can ask for alone
	 */
	public record Choice(String code, @Nullable Map<String, String> adds, KindGuide.@Nullable Need need) {

		private void addTo(MultiValueMap<String, String> search) {
			if (this.adds != null) {
				this.adds.forEach(search::add);
			}
			kinds().forEach((kind) -> search.add("genre", kind));
		}

		private List<String> kinds() {
			List<String> kinds = new ArrayList<>();
			if (this.need != null) {
				Stream.of(Kind.values())
					.filter((kind) -> kind.guide().need() == this.need)
					.filter((kind) -> kind.guide().joinedBy().contains(JoinedBy.SOI_MEME))
					.forEach((kind) -> kinds.add(kind.code()));
			}
			return kinds;
		}

	}

	/**
	 * For whom school is the door.
	 *
	 * @param below years, not included
	 * @param kind code of who answers beside school
	 */
	public record ThroughSchool(int below, String kind) {
	}

}
