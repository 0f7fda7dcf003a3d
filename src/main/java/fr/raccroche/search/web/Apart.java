package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raccroche.search.SearchForm;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Link;
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
	 * @param place the search with its place only
	 */
	static List<Apart> of(List<Summary> summaries, SearchForm place, String query) {
		Map<Boolean, List<Summary>> bySchool = summaries.stream()
			.collect(Collectors
				.partitioningBy((summary) -> summary.solution().joining().by().contains(JoinedBy.ETABLISSEMENT)));
		List<Apart> lists = new ArrayList<>();
		lists.add(new Apart("Ton collège ou ton lycée demande pour toi : parles-en à ton établissement",
				"Tu y es encore ? Dis-le à ton professeur principal ou à la vie scolaire : un adulte fait la demande avec toi.",
				null, Card.listOf(bySchool.getOrDefault(true, List.of()), query)));
		lists.add(new Apart("Ta mission locale demande pour toi",
				"Appelle ta mission locale : on t'y reçoit, puis on fait la demande avec toi.",
				new Link("Trouver ma mission locale",
						"/solutions" + place.with("genre", Kind.MISSION_LOCALE.code()).query()),
				Card.listOf(bySchool.getOrDefault(false, List.of()), query)));
		return lists.stream().filter((list) -> !list.cards().isEmpty()).toList();
	}

}
