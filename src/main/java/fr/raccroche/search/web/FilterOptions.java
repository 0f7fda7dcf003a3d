package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.raccroche.search.Area;
import fr.raccroche.search.SearchForm;
import fr.raccroche.solution.Diploma;

/**
 * What the lists of the filters offer, with what is asked chosen. Whatever the address
 * asks is kept, even when it is not among the usual choices.
 */
final class FilterOptions {

	/** Months, and how people say them. */
	private static final List<Option> TIMES_OUT = List.of(option("0", "Je suis encore inscrit"),
			option("3", "Moins de 6 mois"), option("6", "6 mois à 1 an"), option("12", "1 an ou plus"));

	private FilterOptions() {
	}

	static List<Option> radii(SearchForm form) {
		List<Option> usual = Stream.of(5, 10, 20, Area.DEFAULT_RADIUS, 50, 100, Area.LARGEST_RADIUS)
			.map((kilometres) -> option((kilometres == Area.DEFAULT_RADIUS) ? "" : kilometres.toString(),
					"Jusqu'à %d\u00A0km".formatted(kilometres)))
			.toList();
		String asked = form.first("rayon");
		return chosen(usual, asked.equals(String.valueOf(Area.DEFAULT_RADIUS)) ? "" : asked,
				(value) -> "Jusqu'à %s\u00A0km".formatted(value));
	}

	static List<Option> timesOut(SearchForm form) {
		return chosen(withAny(TIMES_OUT), form.first("sortie"), (value) -> value + " mois");
	}

	static List<Option> diplomas(SearchForm form) {
		List<Option> usual = Stream.of(Diploma.values())
			.map((diploma) -> option(diploma.code(), diploma.label()))
			.toList();
		return chosen(withAny(usual), form.first("diplome"), Function.identity());
	}

	private static List<Option> withAny(List<Option> options) {
		return Stream.concat(Stream.of(option("", "Je ne le dis pas")), options.stream()).toList();
	}

	private static List<Option> chosen(List<Option> usual, String asked, Function<String, String> words) {
		List<Option> options = new ArrayList<>();
		usual
			.forEach((option) -> options.add(new Option(option.value(), option.label(), option.value().equals(asked))));
		if (options.stream().noneMatch(Option::chosen)) {
			options.add(new Option(asked, words.apply(asked), true));
		}
		return options;
	}

	private static Option option(String value, String label) {
		return new Option(value, label, false);
	}

}
