package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.raccroche.search.Area;
import fr.raccroche.search.Person;
import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;

/**
 * What the lists of the filters offer, with what is asked chosen. Whatever the address
 * asks is kept, even when it is not among the usual choices.
 *
 * @param form what is asked
 * @param speech the language
 */
record FilterOptions(SearchForm form, Speech speech) {

	/** Months, each with how people say it. */
	private static final List<String> TIMES_OUT = List.of("0", "3", "6", "12");

	List<Option> radii() {
		List<Option> usual = Stream.of(5, 10, 20, Area.DEFAULT_RADIUS, 50, 100, Area.LARGEST_RADIUS)
			.map((kilometres) -> option((kilometres == Area.DEFAULT_RADIUS) ? "" : kilometres.toString(),
					radius(kilometres)))
			.toList();
		String asked = real("rayon", Area.LARGEST_RADIUS);
		return chosen(usual, asked.equals(String.valueOf(Area.DEFAULT_RADIUS)) ? "" : asked, this::radius);
	}

	private String radius(Object kilometres) {
		return this.speech.say("filters.radius.choice", kilometres);
	}

	List<Option> timesOut() {
		List<Option> usual = TIMES_OUT.stream()
			.map((months) -> option(months, this.speech.say("filters.time-out." + months)))
			.toList();
		return chosen(withAny(usual), real("sortie", Person.LONGEST_OUT),
				(value) -> this.speech.say("filters.time-out.other", value));
	}

	List<Option> diplomas() {
		List<Option> usual = Stream.of(Diploma.values())
			.map((diploma) -> option(diploma.code(), CodeWords.label(this.speech, diploma)))
			.toList();
		String asked = Coded.find(Diploma.class, this.form.first("diplome")).map(Diploma::code).orElse("");
		return chosen(withAny(usual), asked, Function.identity());
	}

	/** What is asked, when it is a number that there is: nobody chooses another again. */
	private String real(String name, int largest) {
		String asked = this.form.first(name);
		return (asked.matches("\\d{1,3}") && Integer.parseInt(asked) <= largest) ? asked : "";
	}

	private List<Option> withAny(List<Option> options) {
		return Stream.concat(Stream.of(option("", this.speech.say("filters.not-said"))), options.stream()).toList();
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
