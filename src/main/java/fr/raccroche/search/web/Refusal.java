package fr.raccroche.search.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Link;
import fr.raccroche.site.Words;

/**
 * Why a search could not be made, and what to try.
 *
 * @param parameter which value is wrong
 * @param sentence what is wrong with it
 * @param suggestions places that may have been meant
 */
public record Refusal(String parameter, String sentence, List<Link> suggestions) {

	private static final String PLACE = "lieu";

	static Refusal of(Problem problem, SearchForm form) {
		Stream<?> places = (problem.property("suggestions") instanceof List<?> list) ? list.stream() : Stream.empty();
		String parameter = String.valueOf(problem.property("parametre"));
		return new Refusal(parameter, beside(parameter, problem.sentence()),
				places.filter(Map.class::isInstance).map(Map.class::cast).map((place) -> link(place, form)).toList());
	}

	/** Beside its field, the sentence need not say the name of the parameter first. */
	private static String beside(String parameter, String sentence) {
		String prefix = parameter + " : ";
		return Words.capitalised(sentence.startsWith(prefix) ? sentence.substring(prefix.length()) : sentence);
	}

	private static Link link(Map<?, ?> place, SearchForm form) {
		return new Link(String.valueOf(place.get("libelle")), "/solutions"
				+ form.without("lieu", "lat", "lon").with("commune", String.valueOf(place.get("code"))).query());
	}

	String heading() {
		return this.parameter.equals(PLACE) ? "On ne connaît pas ce lieu" : "On n'a pas compris ta recherche";
	}

	/** Whether it is about that field. */
	public boolean about(String field) {
		return List.of(parameters()).contains(field);
	}

	/** Names of what is wrong: a position is two. */
	String[] parameters() {
		return this.parameter.split(",");
	}

}
