package fr.raccroche.solution.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.raccroche.solution.KindGuide;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;

/**
 * The words a solution can be found by.
 */
final class SolutionWords {

	/** Who has a bit of many trades is not found by the name of each. */
	private static final int MOST_TRADES = 2;

	private SolutionWords() {
	}

	/** Label of the kind and what people type for it. */
	static List<String> ofKind(Solution solution) {
		KindGuide guide = solution.kind().guide();
		List<String> words = new ArrayList<>();
		words.add(guide.label());
		words.addAll(guide.words());
		return words;
	}

	/** The title without the names of its communes: where is another question. */
	static String subject(Solution solution) {
		return withoutCommunes(solution.title(), solution);
	}

	/** What it is about, without the names of its communes. */
	static List<String> about(Solution solution) {
		return content(solution).stream().map((text) -> withoutCommunes(text, solution)).toList();
	}

	/** All of them: title, kind, summary, description, trades, structure, communes. */
	static List<String> all(Solution solution) {
		List<String> words = new ArrayList<>();
		words.add(solution.title());
		words.addAll(ofKind(solution));
		words.addAll(content(solution));
		solution.sites().stream().map(Site::communeName).distinct().forEach(words::add);
		return words;
	}

	private static List<String> content(Solution solution) {
		List<String> words = new ArrayList<>();
		words.add(solution.summary());
		words.addAll(solution.description());
		if (solution.training().sectors().size() <= MOST_TRADES) {
			solution.training().sectors().stream().map(Sector::label).forEach(words::add);
		}
		words.add(solution.training().preparedDiploma());
		words.add(solution.provider().name());
		words.add(solution.provider().network());
		words.removeIf(Objects::isNull);
		return words;
	}

	/** Names exactly as they are written: "Mâcon" goes, "maçon" stays. */
	private static String withoutCommunes(String text, Solution solution) {
		String rest = text;
		for (Site site : solution.sites()) {
			rest = rest.replace(site.communeName(), " ");
		}
		return rest;
	}

}
