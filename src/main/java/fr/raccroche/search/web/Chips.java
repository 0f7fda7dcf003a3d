package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.search.Area;
import fr.raccroche.search.FacetName;
import fr.raccroche.search.SearchForm;
import fr.raccroche.site.Link;
import fr.raccroche.site.Page;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;

/**
 * Active filters in words; each leads to the same search without it.
 */
final class Chips {

	private final SearchForm form;

	private final Page page;

	private final Speech speech;

	private final List<Link> chips = new ArrayList<>();

	private Chips(SearchForm form, Page page) {
		this.form = form;
		this.page = page;
		this.speech = page.speech();
	}

	static List<Link> of(SearchForm form, Page page) {
		Chips chips = new Chips(form, page);
		Stream.of(FacetName.values()).forEach(chips::addTicked);
		chips.addValues();
		return chips.chips;
	}

	private void addTicked(FacetName facet) {
		for (FacetName.Choice choice : facet.choices()) {
			if (this.form.has(facet.code(), choice.code())) {
				add(CodeWords.label(this.speech, facet, choice.code()), this.form.toggled(facet.code(), choice.code()));
			}
		}
	}

	private void addValues() {
		if (!this.form.first("rayon").equals(String.valueOf(Area.DEFAULT_RADIUS))) {
			addValue("rayon", "results.chips.radius");
		}
		addValue("age", "results.years");
		if (this.form.first("sortie").equals("0")) {
			add(this.speech.say("filters.time-out.0"), this.form.without("sortie"));
		}
		else {
			addValue("sortie", "results.chips.time-out");
		}
		Coded.find(Diploma.class, this.form.first("diplome"))
			.ifPresent((diploma) -> add(CodeWords.label(this.speech, diploma), this.form.without("diplome")));
		if (!this.form.first("handicap").equals("0")) {
			addValue("handicap", "results.chips.disability");
		}
		addValue("bbox", "results.chips.box");
	}

	private void addValue(String name, String key) {
		String value = this.form.first(name);
		if (!value.isEmpty()) {
			add(this.speech.say(key, value), this.form.without(name));
		}
	}

	private void add(String label, SearchForm without) {
		this.chips.add(new Link(label, this.page.href("/solutions" + without.query())));
	}

}
