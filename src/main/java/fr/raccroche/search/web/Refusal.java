package fr.raccroche.search.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Link;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;

/**
 * Why a search could not be made, and what to try.
 *
 * @param parameter which value is wrong
 * @param heading what is wrong, as a title
 * @param sentence what is wrong with it or, when the title says so, what to do
 * @param suggestions places that may have been meant
 */
public record Refusal(String parameter, String heading, String sentence, List<Link> suggestions) {

	private static final String PLACE = "lieu";

	/** "On ne connaît pas « Xyz ». Essaie…" */
	private static final String END_OF_NAME = " ». ";

	/** Masculine all, so that sentences about them agree. */
	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("age", "L'âge"),
			Map.entry("rayon", "Le rayon"), Map.entry("sortie", "Le nombre de mois"),
			Map.entry("diplome", "Le diplôme"), Map.entry("q", "Le texte"), Map.entry("lieu", "Le lieu"),
			Map.entry("lat", "Le lieu"), Map.entry("lon", "Le lieu"), Map.entry("genre", "Le type"),
			Map.entry("statut", "Le statut"), Map.entry("secteur", "Le métier"), Map.entry("entree", "Le choix"),
			Map.entry("limite", "Le nombre de solutions par page"), Map.entry("tri", "L'ordre"));

	static Refusal of(Problem problem, SearchForm form, Page page) {
		return of(problem, form, page, "/solutions");
	}

	/**
	 * @param path where the places that may have been meant are tried
	 */
	public static Refusal of(Problem problem, SearchForm form, Page page, String path) {
		Refusal french = inFrench(problem, form, page, path);
		if (page.speech().french()) {
			return french;
		}
		String sentence = french.about(PLACE) ? "results.refused.place" : "results.refused.value";
		return new Refusal(french.parameter, page.say("results.refused"), page.say(sentence), french.suggestions);
	}

	private static Refusal inFrench(Problem problem, SearchForm form, Page page, String path) {
		Stream<?> places = (problem.property("suggestions") instanceof List<?> list) ? list.stream() : Stream.empty();
		String parameter = String.valueOf(problem.property("parametre"));
		String sentence = problem.sentence();
		int named = parameter.equals(PLACE) ? sentence.indexOf(END_OF_NAME) : -1;
		String heading = (named < 0) ? page.say("results.refused")
				: Words.spaced(Words.capitalised(sentence.substring(0, named + 2).replaceFirst("^lieu : ", "")));
		String left = (named < 0) ? sentence : sentence.substring(named + END_OF_NAME.length());
		return new Refusal(parameter, heading, beside(parameter, left),
				places.filter(Map.class::isInstance)
					.map(Map.class::cast)
					.map((place) -> link(place, form, page, path))
					.toList());
	}

	/** For programs it names the parameter; people read the name of the field. */
	private static String beside(String parameter, String sentence) {
		String label = LABELS.get(parameter);
		if (sentence.startsWith(parameter + " : ")) {
			String rest = sentence.substring(parameter.length() + 3).replaceFirst(" Valeurs possibles : .*", "");
			return Words
				.unbroken(Words.capitalised((label != null && rest.startsWith("«")) ? label + " " + rest : rest));
		}
		String named = (label != null && sentence.startsWith(parameter + " "))
				? label + sentence.substring(parameter.length()) : Words.capitalised(sentence);
		return Words.unbroken(named.replace("(reçu : ", "(tu as écrit "));
	}

	private static Link link(Map<?, ?> place, SearchForm form, Page page, String path) {
		return new Link(String.valueOf(place.get("libelle")), page.href(
				path + form.without("lieu", "lat", "lon").with("commune", String.valueOf(place.get("code"))).query()));
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
