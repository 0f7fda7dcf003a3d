package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.search.Area;
import fr.raccroche.search.FacetName;
import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Link;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;

/**
 * Active filters in words; each leads to the same search without it.
 */
final class Chips {

	private Chips() {
	}

	static List<Link> of(SearchForm form) {
		List<Link> chips = new ArrayList<>();
		Stream.of(FacetName.values()).forEach((facet) -> {
			for (FacetName.Choice choice : facet.choices()) {
				if (form.has(facet.code(), choice.code())) {
					chips.add(link(choice.label(), form.toggled(facet.code(), choice.code())));
				}
			}
		});
		if (!form.first("rayon").isEmpty() && !form.first("rayon").equals(String.valueOf(Area.DEFAULT_RADIUS))) {
			chips.add(link("Jusqu'à %s\u00A0km".formatted(form.first("rayon")), form.without("rayon")));
		}
		single(form, chips, "age", "%s\u00A0ans");
		single(form, chips, "sortie", "Hors des cours depuis %s\u00A0mois");
		Coded.find(Diploma.class, form.first("diplome"))
			.ifPresent((diploma) -> chips.add(link(diploma.label(), form.without("diplome"))));
		single(form, chips, "handicap", "Handicap reconnu");
		single(form, chips, "bbox", "Zone de la carte");
		return chips;
	}

	private static void single(SearchForm form, List<Link> chips, String name, String words) {
		Optional.of(form.first(name))
			.filter((value) -> !value.isEmpty() && !value.equals("0") || name.equals("sortie") && value.equals("0"))
			.ifPresent((value) -> chips.add(link(words.formatted(value), form.without(name))));
	}

	private static Link link(String label, SearchForm without) {
		return new Link(label, "/solutions" + without.query());
	}

}
