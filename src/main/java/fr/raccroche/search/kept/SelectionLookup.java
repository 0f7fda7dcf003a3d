package fr.raccroche.search.kept;

import java.util.List;
import java.util.stream.IntStream;

import fr.raccroche.search.Search;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.site.Page;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What became of everything in a selection.
 */
@Component
class SelectionLookup {

	private final Search search;

	SelectionLookup(Search search) {
		this.search = search;
	}

	/**
	 * One item for each id, in their order.
	 * @param page where they stand
	 */
	Mono<List<KeptItem>> list(Selection selection, Page page) {
		return answers(selection).map((answers) -> IntStream.range(0, answers.size())
			.mapToObj((index) -> KeptItem.of(page, selection.ids().get(index), answers.get(index), index + 1,
					selection.voice()))
			.toList());
	}

	/** One answer for each id, in their order. */
	Mono<List<SolutionAnswer>> answers(Selection selection) {
		return selection.isEmpty() ? Mono.just(List.of())
				: this.search.listByIds(selection.ids(), selection.place(), selection.voice());
	}

}
