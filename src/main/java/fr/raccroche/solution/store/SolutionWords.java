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

	/** All of them: title, kind, summary, description, trades, structure, communes. */
	static List<String> all(Solution solution) {
		List<String> words = new ArrayList<>();
		words.add(solution.title());
		words.addAll(ofKind(solution));
		words.add(solution.summary());
		words.addAll(solution.description());
		solution.training().sectors().stream().map(Sector::label).forEach(words::add);
		words.add(solution.training().preparedDiploma());
		words.add(solution.provider().name());
		words.add(solution.provider().network());
		solution.sites().stream().map(Site::communeName).distinct().forEach(words::add);
		words.removeIf(Objects::isNull);
		return words;
	}

}
