package fr.raccroche.search.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.search.Questionnaire;
import fr.raccroche.search.Questionnaire.Question;
import fr.raccroche.site.Page;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One question of the questionnaire.
 *
 * @param page what surrounds it
 * @param questionnaire all of them
 * @param number of the question, from one
 * @param answers given so far
 * @param wrong whether the answer to this one was not understood
 */
public record QuestionPage(Page page, Questionnaire questionnaire, int number, MultiValueMap<String, String> answers,
		boolean wrong) {

	public Question question() {
		return this.questionnaire.questions().get(this.number - 1);
	}

	/** The question in words. */
	public String heading() {
		return this.page.say("questions.ask." + question().name());
	}

	/** An answer in words. */
	public String label(Questionnaire.Choice choice) {
		return this.page.say("questions.ask." + question().name() + "." + choice.code());
	}

	public boolean chosen(Questionnaire.Choice choice) {
		return question().chosen(this.answers).contains(choice);
	}

	/** What was typed. */
	public String typed(String parameter) {
		String value = this.answers.getFirst(parameter);
		return (value != null) ? value : "";
	}

	public int count() {
		return this.questionnaire.questions().size();
	}

	public boolean last() {
		return this.number == count();
	}

	/** Where the answer is sent. */
	public String action() {
		return this.page.href(path(this.number + 1));
	}

	/** The next question, with no answer to this one. */
	public String skip() {
		return address(this.number + 1, false);
	}

	/** The question before, with all answers. */
	public String before() {
		return address(this.number - 1, true);
	}

	/** Answers to the other questions, sent along. */
	public List<Map.Entry<String, String>> others() {
		return this.answers.entrySet()
			.stream()
			.filter((answer) -> !question().parameters().contains(answer.getKey()))
			.flatMap((answer) -> answer.getValue().stream().map((value) -> Map.entry(answer.getKey(), value)))
			.toList();
	}

	private String path(int to) {
		return (to > count()) ? "/questions/fin" : "/questions/" + to;
	}

	private String address(int to, boolean all) {
		UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path(to));
		others().forEach((answer) -> builder.queryParam(answer.getKey(), answer.getValue()));
		if (all) {
			question().parameters()
				.forEach((name) -> this.answers.getOrDefault(name, List.of())
					.forEach((value) -> builder.queryParam(name, value)));
		}
		return this.page.href(builder.encode().build().toUriString());
	}

}
