package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Link;
import fr.raccroche.site.Page;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else asks for the young person: who, and what to do about it.
 *
 * @param heading who asks
 * @param sentence what to do
 * @param door where to find who asks; null when the reader knows them
 * @param cards what can be asked
 */
public record Apart(String heading, String sentence, @Nullable Link door, List<Card> cards) {

	/**
	 * One list for each who asks, the school first.
	 * @param page what they are on
	 * @param place the search with its place only
	 * @param query the search their pages lead back to
	 */
	static List<Apart> of(Page page, List<Summary> summaries, SearchForm place, String query) {
		Map<Boolean, List<Summary>> bySchool = summaries.stream()
			.collect(Collectors
				.partitioningBy((summary) -> summary.solution().joining().by().contains(JoinedBy.ETABLISSEMENT)));
		List<Apart> lists = new ArrayList<>();
		lists.add(new Apart(page.say("results.apart.school"), page.say("results.apart.school.how"), null,
				Card.listOf(page, bySchool.getOrDefault(true, List.of()), query)));
		lists.add(new Apart(page.say("results.apart.office"), page.say("results.apart.office.how"),
				new Link(page.say("results.apart.office.find"),
						page.href("/solutions" + place.with("genre", Kind.MISSION_LOCALE.code()).query())),
				Card.listOf(page, bySchool.getOrDefault(false, List.of()), query)));
		return lists.stream().filter((list) -> !list.cards().isEmpty()).toList();
	}

}
